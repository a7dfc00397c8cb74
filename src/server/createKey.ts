import { parseArgs } from 'node:util';
import { callServer } from './callServer.ts';
import { explainFailure, ToolError } from './explainFailure.ts';
import { readSettings } from './settings.ts';

/** `npm run key -- NAME`: makes an API key for the marketplace's own system and prints it, once. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const name = positionals.join(' ').trim();
  if (name === '') throw new ToolError('Name who will use the key: npm run key -- "our shop"');
  const server = await callServer(readSettings(process.env));
  try {
    const answer = await server.request('/api/keys', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name }),
    });
    const body = (await answer.json()) as { key?: string; detail?: string; title?: string };
    if (!answer.ok || body.key === undefined)
      throw new ToolError(body.detail ?? body.title ?? `Refused: ${answer.status}`);
    console.error(`A key for "${name}". It is shown only now; send it as "Authorization: Bearer KEY".`);
    console.log(body.key);
  } finally {
    await server.close();
  }
}

main().catch(explainFailure);
