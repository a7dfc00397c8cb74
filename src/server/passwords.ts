import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Passwords } from '#api/deps.ts';

const derive = promisify(argon2);

/** What argon2id spends on a password: memory in KiB, passes over it, lanes. */
export type PasswordCost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

/** As OWASP's cheat sheet for password storage has it: 19 MiB, two passes, one lane. */
const owaspCost: PasswordCost = { memory: 19 * 1024, passes: 2, parallelism: 1 };
const saltLength = 16;
const tagLength = 32;
const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

const encode = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');

/** Passwords as argon2id in PHC strings (`$argon2id$v=19$m=…,t=…,p=…$salt$hash`); a hash is read at the cost that it names. */
export function createPasswords(cost: PasswordCost = owaspCost): Passwords {
  return {
    async hash(password) {
      const nonce = randomBytes(saltLength);
      const tag = await derive('argon2id', { message: password.normalize('NFKC'), nonce, tagLength, ...cost });
      return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(nonce)}$${encode(tag)}`;
    },

    async matches(password, hash) {
      const parts = phc.exec(hash);
      if (!parts) return false;
      const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number];
      const [nonce, tag] = parts.slice(4).map(text => Buffer.from(text, 'base64')) as [Buffer, Buffer];
      const message = password.normalize('NFKC');
      const made = await derive('argon2id', { message, nonce, tagLength: tag.length, memory, passes, parallelism });
      return timingSafeEqual(made, tag);
    },
  };
}

export const passwords = createPasswords();
