import { startDecodeChild } from '#server/images/startDecodeChild.ts';
import { drawSlowPhoto } from './drawPhoto.ts';

/** Run as a process of its own, to be killed: gives a child a slow photo and tells the child's process id. */
const bytes = await drawSlowPhoto();
const child = await startDecodeChild();
const answer = child.decode({ bytes, type: 'image/png' }, 60_000);
process.stdout.write(`${child.pid}\n`);
await answer;
await new Promise(resolve => setTimeout(resolve, 60_000));
