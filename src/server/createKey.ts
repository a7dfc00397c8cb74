import { parseArgs } from 'node:util';
import { askServer } from './askServer.ts';
import { explainFailure, ToolError } from './explainFailure.ts';

/** `npm run key -- NAME`: makes an API key for the marketplace's own system and prints it, once. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const name = positionals.join(' ').trim();
  if (name === '') throw new ToolError('Name who will use the key: npm run key -- "our shop"');
  const { key } = await askServer<{ key: string }>('/api/keys', { name });
  console.error(`A key for "${name}". It is shown only now; send it as "Authorization: Bearer KEY".`);
  console.log(key);
}

main().catch(explainFailure);
