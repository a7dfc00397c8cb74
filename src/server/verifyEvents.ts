import type { Verification } from '#api/routes/verification.ts';
import { callServer } from './callServer.ts';
import { explainFailure, ToolError } from './explainFailure.ts';
import { readSettings } from './settings.ts';

/** `npm run verify`: walks the hash chain of every claim's events, and recounts from them what the figures and the list of refunds are read from. Exit code 1 and the first that does not hold. */
async function main(): Promise<void> {
  const server = await callServer(readSettings(process.env));
  try {
    const answer = await server.request('/api/verification');
    if (!answer.ok) throw new ToolError(`The server answered ${answer.status}: ${await answer.text()}`);
    const { claims, events, broken, measures } = (await answer.json()) as Verification;
    if (broken) {
      console.error(`C-${broken.claimId}, event ${broken.sequence}: ${broken.what}`);
      process.exitCode = 1;
    }
    if (measures.differing) {
      const { claimId, what } = measures.differing;
      console.error(claimId === undefined ? what : `C-${claimId}: ${what}`);
      process.exitCode = 1;
    }
    console.log(`claims ${claims}, events ${events}, ${broken ? 'a chain is broken' : 'every chain holds'}`);
    console.log(
      `measures of ${measures.claims} claims, ${measures.differing ? 'not what the events say' : 'as the events say'}`,
    );
  } finally {
    await server.close();
  }
}

main().catch(explainFailure);
