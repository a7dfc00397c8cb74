import { type AuthProvider, HttpError, type UserIdentity } from 'react-admin';
import type { Language } from '../i18n/catalogue.ts';
import { type Person, sessionApi } from './sessionApi.ts';
import { markSignedIn, markSignedOut } from './signedIn.ts';

export interface SessionAuthProvider extends AuthProvider {
  getIdentity(): Promise<UserIdentity>;
  /** Keeps the person's language on the server. */
  keepLanguage(language: Language): Promise<void>;
}

/**
 * react-admin's sign-in on Quittance's sessions. The person is asked for once and known until the session ends; drafts are kept
 * apart from it, so that signing in again finds them.
 */
export function createAuthProvider(): SessionAuthProvider {
  let person: Promise<Person> | undefined;

  const known = () => {
    if (person === undefined) {
      person = sessionApi.read();
      person.then(markSignedIn, () => {
        person = undefined;
      });
    }
    return person;
  };

  return {
    async login({ email, password }: { email: string; password: string }) {
      person = Promise.resolve(await sessionApi.open(email, password));
      markSignedIn();
    },
    async logout() {
      if (person === undefined) return;
      person = undefined;
      markSignedOut();
      await sessionApi.close().catch(() => undefined);
    },
    async checkAuth() {
      await known().catch((error: unknown) => {
        // Away from the server, what is on the screen stays; the offline notice says so.
        if (error instanceof HttpError && error.status !== 401) return;
        throw { message: false };
      });
    },
    async checkError(error: { status?: number }) {
      if (error.status !== 401) return;
      person = undefined;
      throw new Error('signed out');
    },
    async getIdentity() {
      const { name, ...rest } = await known();
      return { ...rest, fullName: name };
    },
    getPermissions: async () => (await known()).role,
    async keepLanguage(language) {
      await sessionApi.keepLanguage(language);
      person = person?.then(found => ({ ...found, language }));
    },
  };
}
