import { type CivilDate, civilDateOf, dayNumber, toInstant } from '../calendar.ts';

/**
 * The civil days that a text may mean: one of `2026-03-31`, `31.03.2026` and of a moment with its offset (in `zone`), one or two of `03/04/2026` and `03-04-2026`, whose
 * order of day and month nobody knows. A time of midnight behind it, as spreadsheets write, is passed over. Empty when it is no day.
 */
export function daysOfText(text: string, zone: string): CivilDate[] {
  const written = text.trim().replace(/[ T]00:00(:00(\.0+)?)?$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  if (iso) return known([[iso[1]!, iso[2]!, iso[3]!]]);
  const [, first, sign, second, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(written) ?? [];
  if (year !== undefined) {
    const dayFirst = [year, second!, first!] as const;
    return known(sign === '.' ? [dayFirst] : [dayFirst, [year, first!, second!]]);
  }
  try {
    return [civilDateOf(toInstant(written), zone)];
  } catch {
    return [];
  }
}

function known(all: readonly (readonly [year: string, month: string, day: string])[]): CivilDate[] {
  const days = all.map(([year, month, day]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return [...new Set(days)].filter(day => {
    try {
      dayNumber(day);
      return true;
    } catch {
      return false;
    }
  });
}
