import type { Role } from '#domain/people.ts';
import { callApi } from '../data/callApi.ts';
import type { Language } from '../i18n/catalogue.ts';

export type Person = { id: string; name: string; email: string; role: Role; language: Language };
type Answer = { person: Person };

/** The session's routes. Each throws an HttpError: 401 when nobody is signed in, 429 after too many attempts. */
export const sessionApi = {
  read: async () => (await callApi<Answer>('/session')).person,
  open: async (email: string, password: string) =>
    (await callApi<Answer>('/session', { method: 'POST', body: { email, password } })).person,
  close: () => callApi<void>('/session', { method: 'DELETE' }),
  keepLanguage: (language: Language) => callApi<Answer>('/session', { method: 'PATCH', body: { language } }),
};
