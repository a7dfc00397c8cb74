import { describe, expect, it } from 'vitest';
import { passwords } from '#server/passwords.ts';

describe('passwords', () => {
  it('tells the right password from a wrong one', async () => {
    const hash = await passwords.hash('correct horse');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await passwords.matches('correct horse', hash)).toBe(true);
    expect(await passwords.matches('correct hors', hash)).toBe(false);
  });

  it('salts: the same password never has the same hash twice', async () => {
    expect(await passwords.hash('quittance')).not.toBe(await passwords.hash('quittance'));
  });

  it('reads a hash that another implementation of argon2id made', async () => {
    // printf password | argon2 somesalt -id -t 2 -m 16 -p 1 (the reference implementation's own test vector)
    const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await passwords.matches('password', reference)).toBe(true);
    expect(await passwords.matches('differentpassword', reference)).toBe(false);
  });

  it('takes the same letters however the keyboard composed them', async () => {
    expect(await passwords.matches('cafe\u0301', await passwords.hash('caf\u00e9'))).toBe(true);
  });

  it('answers false on what is no hash', async () => {
    expect(await passwords.matches('x', 'plain')).toBe(false);
  });
});
