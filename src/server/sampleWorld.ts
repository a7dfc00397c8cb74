import type { Home } from './openHome.ts';
import type { Settings } from './settings.ts';

export type SampleSignIns = { password: string; emails: string[] };

/**
 * Fills an empty database with the sample world when the settings ask for it (by default on an empty embedded database) and answers
 * the sample sign-ins where the database has them.
 */
export async function ensureSampleWorld(home: Home, settings: Settings): Promise<SampleSignIns | undefined> {
  const { db } = home.deps;
  const someone = await db.selectFrom('people').select('id').limit(1).executeTakeFirst();
  const someClaim = await db.selectFrom('claims').select('id').limit(1).executeTakeFirst();
  const empty = someone === undefined && someClaim === undefined;
  const wanted = settings.sampleData ?? home.database.kind === 'pglite';
  const { sampleSignIns, fillSampleWorld } = await import('#mocks/sampleWorld.ts');
  if (empty && wanted) {
    console.log(
      'The database is empty: making the sample world (some 400 claims with their photos, and two years before them). This takes a moment, once.',
    );
    const { nodeCamera } = await import('./sampleWorld/nodeCamera.ts');
    const camera = nodeCamera();
    await fillSampleWorld(home.deps, line => console.log(line), { camera, past: settings.samplePast ?? 1 }).finally(
      () => camera.close(),
    );
  }
  const known = await db.selectFrom('people').select('email').where('email', 'in', sampleSignIns.emails).execute();
  const emails = sampleSignIns.emails.filter(email => known.some(person => person.email === email));
  return emails.length > 0 ? { ...sampleSignIns, emails } : undefined;
}
