import { randomBytes } from 'node:crypto';
import { createApiKey } from '#api/apiKeys.ts';
import { createApp } from '#api/app.ts';
import type { Deps, DerivativeSize, EvidenceBytes, OutgoingMessage } from '#api/deps.ts';
import { envSession, type SessionHolder } from '#api/envSession.ts';
import { runJobs } from '#api/jobs/runJobs.ts';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { Role } from '#domain/people.ts';
import { houseRules } from '#domain/policy/houseRules.ts';
import type { DatabaseKind } from '#server/database/openDatabase.ts';
import { createPhotoProcessor } from '#server/images/createPhotoProcessor.ts';
import { createPasswords } from '#server/passwords.ts';
import { openTestDatabase } from '#test/machine/testDatabase.ts';

export const password = 'quittance';

/** Real ones, at the least cost that argon2id knows: every test signs somebody in. */
const passwords = createPasswords({ memory: 8, passes: 1, parallelism: 1 });

/** Evidence bytes in memory, for as long as a test runs. */
export function memoryEvidence(): EvidenceBytes {
  const kept = new Map<string, Uint8Array>();
  const name = (sha256: string, size: DerivativeSize) => `${sha256}/${size}`;
  return {
    put: async (sha256, bytes) => void kept.set(sha256, bytes),
    get: async sha256 => kept.get(sha256),
    putDerivative: async (sha256, size, bytes) => void kept.set(name(sha256, size), bytes),
    getDerivative: async (sha256, size) => kept.get(name(sha256, size)),
  };
}

export type Caller = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Response>;

export type TestApp = Awaited<ReturnType<typeof openTestApp>>;

/**
 * The real app on a real database, at a moment that only the test moves. Three people are there (`agent@`, `manager@`, `admin@`
 * quittance.example, ids `agent`, `manager`, `admin`, and a second agent `agent2`), nothing else.
 */
export async function openTestApp(kind: DatabaseKind, changes: Partial<Deps> = {}) {
  const database = await openTestDatabase(kind);
  let now: Instant = '2026-03-02T10:00:00.000Z';
  const delivered: OutgoingMessage[] = [];
  const photos = createPhotoProcessor({ children: 1 });
  const deps: Deps = {
    db: database.db,
    now: () => now,
    randomBytes: length => new Uint8Array(randomBytes(length)),
    passwords,
    photos,
    evidence: memoryEvidence(),
    session: envSession,
    messenger: {
      deliver: async message => {
        delivered.push(message);
        return 'sent';
      },
    },
    mail: null,
    alertWebhook: null,
    houseRules,
    operatorToken: 'operator-token-of-this-run',
    version: '0.0.0-test',
    ...changes,
  };
  const app = createApp(deps);
  const person = async (id: string, role: Role, name: string) => {
    await deps.db
      .insertInto('people')
      .values({
        id,
        role,
        name,
        email: `${id}@quittance.example`,
        language: 'en',
        password_hash: await passwordHash(),
        disabled_at: null,
        created_at: now,
      })
      .execute();
  };
  await person('agent', 'agent', 'Ana Costa');
  await person('agent2', 'agent', 'Ben Okafor');
  await person('manager', 'manager', 'Chloé Martin');
  await person('admin', 'admin', 'Dmitri Ivanov');

  /** Calls the app with what a caller sends along: a session, or a bearer token. */
  function caller(session: SessionHolder, authorization?: string): Caller {
    return async (method, path, body, headers = {}) =>
      app.request(
        path,
        {
          method,
          headers: {
            ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
            ...(authorization === undefined ? {} : { authorization }),
            ...headers,
          },
          body: body === undefined ? undefined : body instanceof FormData ? body : JSON.stringify(body),
        },
        { session },
      );
  }

  let shop: Caller | undefined;
  return {
    ...database,
    deps,
    app,
    delivered,
    person,
    caller,
    nobody: caller({}),
    operator: caller({}, `Bearer ${deps.operatorToken}`),
    /** Signs a person in by their id and answers who calls in their name from then on. */
    async signIn(id: string): Promise<Caller> {
      const call = caller({});
      const response = await call('POST', '/api/session', { email: `${id}@quittance.example`, password });
      if (response.status !== 200) throw new Error(`${id} could not sign in: ${await response.text()}`);
      return call;
    },
    async shop(): Promise<Caller> {
      const { key } = await createApiKey(deps, 'the marketplace');
      return caller({}, `Bearer ${key}`);
    },
    /** Takes a claim in through the marketplace's own route and answers its number. */
    async receive(record: { externalId: string }): Promise<number> {
      shop ??= await this.shop();
      const response = await shop('POST', '/api/intake/claims', record);
      if (response.status !== 201) throw new Error(`${record.externalId} was not taken in: ${await response.text()}`);
      return ((await response.json()) as { id: number }).id;
    },
    /** Does every job that is due. */
    runJobs: () => runJobs(deps),
    now: () => now,
    setNow: (instant: Instant) => {
      now = instant;
    },
    passTime: (milliseconds: number) => {
      now = shiftInstant(now, milliseconds);
    },
    close: async () => {
      await photos.close();
      await database.close();
    },
  };
}

let hashed: Promise<string> | undefined;
function passwordHash(): Promise<string> {
  hashed ??= passwords.hash(password);
  return hashed;
}
