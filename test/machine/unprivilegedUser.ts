import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './runCommand.ts';

export type Account = { readonly uid?: number; readonly gid?: number };

/** Whom a program runs as that refuses to run as root: nobody else than now, unless that is root. */
export async function unprivilegedUser(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const ids = await Promise.all([runCommand('id', ['-u', name]), runCommand('id', ['-g', name])]).catch(
      () => undefined,
    );
    if (ids) return { uid: Number(ids[0]), gid: Number(ids[1]) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and there is no user "postgres" or "nobody" to run it as. Run the tests as another user.',
  );
}

/** A new temporary folder that the account owns and may enter: root's own temporary folder may be closed to it. */
export async function folderFor(account: Account): Promise<string> {
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    const folder = await mkdtemp(join(parent, 'quittance-')).catch(() => undefined);
    if (folder === undefined) continue;
    if (account.uid === undefined) return folder;
    await chown(folder, account.uid, account.gid!);
    const entered = await runCommand('sh', ['-c', 'cd "$0" && : > probe && rm probe', folder], {
      ...account,
      cwd: '/',
    }).catch(() => undefined);
    if (entered !== undefined) return folder;
    await rm(folder, { recursive: true, force: true });
  }
  throw new Error('There is no temporary folder that another user than root may enter. Set TMPDIR to one.');
}
