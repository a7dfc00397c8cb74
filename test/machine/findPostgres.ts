import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { aptInstall, canAptInstall } from './aptInstall.ts';
import { runCommand } from './runCommand.ts';

const oldestVersion = 15;
const debianFolder = '/usr/lib/postgresql';
const otherFolders = ['/opt/homebrew/opt/postgresql/bin', '/usr/local/pgsql/bin', '/usr/pgsql/bin'];

/** The major version of the server programs in a folder, when all of them are there. */
async function versionIn(folder: string): Promise<number | undefined> {
  try {
    const versions = await Promise.all(
      ['postgres', 'initdb'].map(name => runCommand(join(folder, name), ['--version'])),
    );
    return Math.min(...versions.map(text => Number(/\b(\d+)(?:\.|devel|beta|rc)/.exec(text)?.[1] ?? 0)));
  } catch {
    return undefined;
  }
}

async function candidateFolders(): Promise<string[]> {
  const versions = await readdir(debianFolder).catch(() => []);
  const newestFirst = versions.filter(name => /^\d+$/.test(name)).sort((a, b) => Number(b) - Number(a));
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return [...onPath, ...newestFirst.map(version => join(debianFolder, version, 'bin')), ...otherFolders];
}

/** The folder of PostgreSQL's server programs, version 15 or newer, if this machine has one. */
async function lookForPostgres(): Promise<string | undefined> {
  for (const folder of await candidateFolders()) {
    if (((await versionIn(folder)) ?? 0) >= oldestVersion) return folder;
  }
  return undefined;
}

/**
 * The folder of PostgreSQL's server programs; they are installed when missing and when that is possible here.
 * @throws Error with the sentence that says how to get them.
 */
export async function findPostgres(): Promise<string> {
  const found = await lookForPostgres();
  if (found !== undefined) return found;
  let reason = '';
  if (await canAptInstall()) {
    await aptInstall('postgresql').catch(error => {
      reason = ` Installing it with apt-get failed: ${error.message}`;
    });
    const installed = await lookForPostgres();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `The tests need the server programs of PostgreSQL ${oldestVersion} or newer (postgres, initdb), on PATH or in ${debianFolder}. Install them: "sudo apt-get install postgresql" on Debian and Ubuntu, "brew install postgresql@17" on macOS.${reason}`,
  );
}
