import type { Browser } from 'playwright-core';
import type { Role } from '#domain/people.ts';
import type { DatabaseKind } from '#server/database/openDatabase.ts';
import { launchBrowser } from '#test/machine/browser.ts';
import { createPostgresDatabase } from '#test/machine/testDatabase.ts';
import { openShop, type Shop } from './openShop.ts';
import { type RunningServer, type ServerSettings, startServer } from './startServer.ts';
import { type SignIn, type VisitOptions, visit } from './visit.ts';

/** Who works here: two agents, a manager and an admin. Ana reads English, as does everybody else but Chloé. */
const team = {
  ana: { name: 'Ana Costa', role: 'agent', language: 'en' },
  ben: { name: 'Ben Okafor', role: 'agent', language: 'en' },
  chloe: { name: 'Chloé Martin', role: 'manager', language: 'fr' },
  ada: { name: 'Ada Lindqvist', role: 'admin', language: 'en' },
} as const satisfies Record<string, { name: string; role: Role; language: 'en' | 'fr' }>;
export type Colleague = keyof typeof team;

export type Office = {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly shop: Shop;
  /** How everybody signs in. */
  readonly people: Readonly<Record<Colleague, SignIn>>;
  /** A window of the console, of a person who is signed in or of nobody. */
  visit(options?: Omit<VisitOptions, 'as'> & { as?: Colleague }): ReturnType<typeof visit>;
  close(): Promise<void>;
};

/** A server on an empty database with its people and the marketplace's key, made with the real tools, and a browser to look at it. */
export async function openOffice(kind: DatabaseKind, settings: ServerSettings = {}): Promise<Office> {
  const database = kind === 'postgres' ? await createPostgresDatabase() : undefined;
  const [server, browser] = await Promise.all([
    startServer(database ? { ...settings, DATABASE_URL: database.url } : settings),
    launchBrowser(),
  ]);
  const hire = async (id: Colleague): Promise<[Colleague, SignIn]> => {
    const { name, role, language } = team[id];
    const email = `${id}@quittance.example`;
    const about = ['--name', name, '--role', role, '--language', language];
    return [id, { email, password: await server.tool('createPerson.ts', email, ...about) }];
  };
  const [key, ...hired] = await Promise.all([
    server.tool('createKey.ts', 'the marketplace'),
    ...(Object.keys(team) as Colleague[]).map(hire),
  ]);
  const people = Object.fromEntries(hired) as Record<Colleague, SignIn>;
  const shop = openShop(server.address, key);
  return {
    server,
    browser,
    shop,
    people,
    visit: ({ as, ...options } = {}) => visit(browser, server.address, { ...options, as: as && people[as] }),
    async close() {
      await browser.close();
      await server.stop();
      await database?.drop();
    },
  };
}
