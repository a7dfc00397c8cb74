import { describe, expect, it } from 'vitest';
import { frameOf } from '#api/dashboard/frameOf.ts';
import { keptSpans } from '#api/dashboard/keptSpans.ts';
import type { DashboardQuery } from '#api/schemas/dashboard.ts';
import { clockSettings } from '#domain/clock/clockSettings.ts';
import { houseZone } from '#domain/clock/houseZone.ts';

const spansOf = (query: Partial<DashboardQuery>) =>
  keptSpans(
    frameOf({
      query: { cohort: 'opened', ...query },
      settings: clockSettings,
      asOf: '2026-11-22T12:00:00.000Z',
    }),
  );
const days = (from: string, to: string, zone: string) => ({ from, to, zone });

describe('what is asked of the counts that are kept by days of the house', () => {
  it('is what has the house’s days, whatever their zone is called', () => {
    expect(houseZone(clockSettings)).toBe('Europe/Paris');
    const house = spansOf({ from: '2026-03-20', to: '2026-04-10' });
    expect(house).toMatchObject({ period: { from: 20532, to: 20554 }, before: { from: 20510, to: 20532 } });
    expect(spansOf(days('2026-03-20', '2026-04-10', 'Europe/Berlin'))).toEqual(house);
    expect(spansOf({ zone: 'Europe/Madrid' })).toEqual(spansOf({}));
  });

  it.each([
    ['of other days', days('2026-03-20', '2026-04-10', 'America/Lima')],
    ['as far from Greenwich in winter only', days('2026-03-20', '2026-04-10', 'Africa/Tunis')],
    ['with the same last days, and other ones in the period before', days('2026-10-26', '2026-11-05', 'Africa/Tunis')],
    ['of the same days by another date than the opening', { cohort: 'due' as const }],
  ])('is nothing %s', (_, query) => expect(spansOf(query)).toBeUndefined());

  it('is a zone of winter in winter, and never some claims only', () => {
    expect(spansOf(days('2026-11-10', '2026-11-15', 'Africa/Tunis'))).toBeDefined();
    expect(spansOf({ country: [] })).toBeDefined();
    expect(spansOf({ country: ['FR'] })).toBeUndefined();
  });
});
