import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const serverSchema = z.object({ address: z.url(), token: z.string().min(1), pid: z.int().positive() });

/** Where the server that holds a data folder answers, and the token that tools of the same user may use until it stops. */
export type ServerFile = z.infer<typeof serverSchema>;

const pathIn = (dataDir: string) => join(dataDir, 'server.json');

/** Writes `dataDir/server.json`, readable by its owner alone. */
export function writeServerFile(dataDir: string, server: ServerFile): void {
  const draft = `${pathIn(dataDir)}.${server.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${JSON.stringify(server)}\n`, { mode: 0o600 });
  renameSync(draft, pathIn(dataDir));
}

/** The server that holds the folder, or undefined when there is no such file or it is not whole. It may be gone since. */
export function readServerFile(dataDir: string): ServerFile | undefined {
  try {
    return serverSchema.parse(JSON.parse(readFileSync(pathIn(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Removes the file if it is the one that process `pid` wrote. */
export function removeServerFile(dataDir: string, pid: number): void {
  if (readServerFile(dataDir)?.pid === pid) rmSync(pathIn(dataDir), { force: true });
}
