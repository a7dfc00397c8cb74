import { expect, it } from 'vitest';
import { ownPublicUrl } from '#server/ownPublicUrl.ts';

it.each(['http://127.0.0.1:3000', 'http://localhost:8080', 'http://[::1]:3000'])(
  'takes %s for its public address on the embedded database, and on PostgreSQL for none',
  address => {
    expect(ownPublicUrl(address, 'pglite')).toBe(address);
    expect(ownPublicUrl(address, 'postgres')).toBeUndefined();
  },
);

it.each(['http://0.0.0.0:3000', 'http://[::]:3000', 'http://192.168.1.9:3000', 'http://127.example.com:3000'])(
  'knows no public address of what listens on %s',
  address => expect(ownPublicUrl(address, 'pglite')).toBeUndefined(),
);
