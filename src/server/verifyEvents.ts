import { verifyChain } from '#store/events/verifyChain.ts';
import { migrate } from '#store/migrate.ts';
import type { Database } from '#store/schema.ts';
import { openDatabase } from './database/openDatabase.ts';
import { explainFailure } from './explainFailure.ts';
import { readSettings } from './settings.ts';

/** `npm run verify`: walks the hash chain of every claim's events. Exit code 1 and the first broken link when one does not hold. */
async function main(): Promise<void> {
  const { db, close } = await openDatabase<Database>(readSettings(process.env));
  try {
    await migrate(db);
    const found = await verifyChain(db);
    if (found.broken) {
      const { claimId, sequence, what } = found.broken;
      console.error(`C-${claimId}, event ${sequence}: ${what}`);
      process.exitCode = 1;
    }
    console.log(
      `claims ${found.claims}, events ${found.events}, ${found.broken ? 'a chain is broken' : 'every chain holds'}`,
    );
  } finally {
    await close();
  }
}

main().catch(explainFailure);
