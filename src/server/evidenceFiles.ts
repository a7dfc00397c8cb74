import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DerivativeSize, EvidenceBytes } from '#api/deps.ts';

const derivativeEndings: Record<DerivativeSize, string> = { thumbnail: '.thumbnail.webp', screen: '.screen.webp' };

/**
 * Evidence bytes in a folder that several servers may share: a file is whole or absent, whoever writes it and whenever one dies.
 * The bytes lie unchanged at `ab/cd/abcd...` by their SHA-256, readable by the owner alone, derivatives beside them. Every call rejects on a
 * name that is not 64 lower-case hex digits, and `put` on bytes that do not have the SHA-256 they are put under.
 */
export function evidenceFiles(folder: string): EvidenceBytes {
  const original = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256))
      throw new TypeError('An evidence name is the SHA-256 of its bytes: 64 hex digits');
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  const derivative = (sha256: string, size: DerivativeSize) => {
    if (!Object.hasOwn(derivativeEndings, size)) throw new TypeError(`There is no derivative of size ${size}`);
    return original(sha256) + derivativeEndings[size];
  };

  return {
    async put(sha256, bytes) {
      const path = original(sha256);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
        throw new TypeError(`The bytes put under ${sha256} have another SHA-256`);
      }
      if ((await sizeOf(path)) !== bytes.length) await writeWhole(folder, path, bytes);
    },
    async get(sha256) {
      return readIfThere(original(sha256));
    },
    async putDerivative(sha256, size, bytes) {
      await writeWhole(folder, derivative(sha256, size), bytes);
    },
    async getDerivative(sha256, size) {
      return readIfThere(derivative(sha256, size));
    },
  };
}

/** Writes beside and renames, each made durable before the next, so that no reader and no power cut finds half a file. */
async function writeWhole(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const parent = dirname(path);
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  for (const level of [parent, dirname(parent), folder]) await syncFolder(level);
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder, and keeps a renamed entry without being asked.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

const absent = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return undefined;
  throw error;
};

function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(({ size }) => size, absent);
}

function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(absent);
}
