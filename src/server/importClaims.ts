import { parseArgs } from 'node:util';
import { callServer } from './callServer.ts';
import { explainFailure, ToolError } from './explainFailure.ts';
import { importFile } from './import/importFile.ts';
import { progressBar } from './import/progressBar.ts';
import { readSettings } from './settings.ts';

/**
 * `npm run import -- FILE [--dry-run]`: claims from NDJSON or CSV. Progress goes to standard error, refused lines and then the counts to
 * standard output. Exit code 0 when every line came in or was known, 2 when some were refused, 1 when nothing could be done.
 */
async function main(): Promise<void> {
  const { file, dryRun } = argumentsGiven();
  const server = await callServer(readSettings(process.env));
  const bar = progressBar();
  try {
    const counts = await importFile({
      file,
      dryRun,
      server,
      onProgress: bar.show,
      onRefusal: ({ line, field, reason }) => console.log(`line ${line}: ${field === '' ? '' : `${field}: `}${reason}`),
    });
    bar.end();
    if (dryRun) console.error('A dry run: nothing was kept.');
    console.log(`read ${counts.read}, accepted ${counts.accepted}, known ${counts.known}, refused ${counts.refused}`);
    if (counts.refused > 0) process.exitCode = 2;
  } finally {
    await server.close();
  }
}

function argumentsGiven(): { file: string; dryRun: boolean } {
  const usage = 'npm run import -- FILE [--dry-run]   (FILE ends in .ndjson, .jsonl or .csv)';
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } });
    if (positionals.length !== 1) throw new ToolError(`Name one file: ${usage}`);
    return { file: positionals[0]!, dryRun: values['dry-run'] ?? false };
  } catch (error) {
    if (error instanceof ToolError) throw error;
    throw new ToolError(`${(error as Error).message}\n${usage}`);
  }
}

main().catch(explainFailure);
