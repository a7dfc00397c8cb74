import type { Kysely } from 'kysely';
import type { DayNumber } from '#domain/calendar.ts';
import type { Database } from '../../schema.ts';
import type { Flow } from '../flowByDay.ts';
import { readCounts, readDays } from '../rollup/readCounts.ts';

/** Before any claim. */
const firstDay = -719_162;

/** `flowByDay` of all claims, from the counts that are kept. @param bounds ascending days of the house, one more than stretches */
export async function rolledFlow(db: Kysely<Database>, bounds: readonly DayNumber[]): Promise<Flow> {
  const span = { from: bounds[0]!, to: bounds.at(-1)! };
  const names = ['opened', 'closed'];
  const [days, past] = await Promise.all([
    readDays(db, names, span),
    readCounts(db, { names }, { from: firstDay, to: span.from }),
  ]);
  const before = (of: string) => past.filter(({ name }) => name === of).reduce((sum, { n }) => sum + n, 0);
  const stretches = bounds.slice(1).map((to, i) => ({ from: bounds[i]!, to }));
  const counted = (of: string) =>
    stretches.map(({ from, to }) =>
      days.filter(({ name, day }) => name === of && from <= day && day < to).reduce((sum, { n }) => sum + n, 0),
    );
  return { before: before('opened') - before('closed'), opened: counted('opened'), closed: counted('closed') };
}
