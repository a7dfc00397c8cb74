// npm run demo: builds the folder of the demo; with --serve, also serves it here.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { explainFailure } from './explainFailure.ts';
import { serveFolder } from './serveFolder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = 'dist-demo';

async function build(): Promise<void> {
  console.log(`Building the demo into ${folder}/ …`);
  const args = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'demo', '--logLevel', 'error'];
  const [code] = await once(spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }), 'close');
  if (code !== 0)
    throw Object.assign(new Error('The demo could not be built; what the build said is above.'), { name: 'ToolError' });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { serve: { type: 'boolean' }, port: { type: 'string', default: '4173' } } });
  await build();
  if (!values.serve) {
    console.log(`Put ${folder}/ on any static host, at any path, over https. To see it here: npm run demo -- --serve`);
    return;
  }
  const server = serveFolder(`${root}/${folder}`).listen(Number(values.port), '127.0.0.1');
  await once(server, 'listening');
  console.log(`The demo: http://127.0.0.1:${values.port}/`);
}

main().catch(explainFailure);
