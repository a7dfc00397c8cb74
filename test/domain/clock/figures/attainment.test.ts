import { describe, expect, it } from 'vitest';
import { attainment } from '#domain/clock/figures/attainment.ts';
import type { TargetState } from '#domain/clock/targets/target.ts';

const due = (state: TargetState, dueAt?: string) => ({ state, dueAt });
const march = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
const later = '2026-05-01T00:00:00.000Z';

describe('attainment', () => {
  it('is of the targets whose deadline fell in the period; overdue ones that are still open are missed', () => {
    const targets = [
      due('met', '2026-03-01T00:00:00.000Z'),
      due('met', '2026-03-31T23:59:59.999Z'),
      due('missed_closed', '2026-03-10T00:00:00.000Z'),
      due('missed_open', '2026-03-11T00:00:00.000Z'),
      due('met', '2026-04-01T00:00:00.000Z'),
      due('missed_open', '2026-02-28T23:59:59.999Z'),
      due('cancelled'),
      due('paused'),
    ];
    expect(attainment(targets, march, later)).toEqual({ met: 2, missed: 2, stillOpen: 1, share: 0.5 });
  });

  it('does not count what is met early before its deadline has come: those that will miss cannot be seen yet', () => {
    const targets = [due('met', '2026-03-20T00:00:00.000Z'), due('active', '2026-03-20T00:00:00.000Z')];
    expect(attainment(targets, march, '2026-03-19T00:00:00.000Z').share).toBeUndefined();
    expect(attainment(targets, march, '2026-03-20T00:00:00.000Z')).toMatchObject({ met: 1, missed: 0 });
  });
});
