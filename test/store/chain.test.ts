import { expect, it } from 'vitest';
import type { NewEvent } from '#domain/events.ts';
import { chainEvents, emptyChain } from '#store/events/chain.ts';
import { agent, now } from './newClaims.ts';

it('chains no moment that would be read back otherwise than it was hashed', () => {
  const chained = (at: string, recordedAt = now) =>
    chainEvents(1, emptyChain, [
      { event: { type: 'released', at, payload: {} } as NewEvent, actor: agent, recordedAt },
    ]);
  expect(chained(now)).toHaveLength(1);
  expect(() => chained('2026-03-20T12:00:00Z')).toThrow(RangeError);
  expect(() => chained(now, '2026-03-20T13:00:00.000+01:00')).toThrow(RangeError);
});
