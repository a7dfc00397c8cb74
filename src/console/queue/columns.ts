import type { Preferences } from '#api/schemas/preferences.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { QueueAddress } from './queueAddress.ts';
import type { SortField } from './views.ts';
import { views } from './views.ts';

/** A column that can be chosen. */
export type ChosenColumn = NonNullable<NonNullable<Preferences['queueColumns']>>[number];
export type ColumnName = ChosenColumn | 'claim';
export type Column = { name: ColumnName; label: MessageKey; sort?: SortField };

/** Every column in the order of the table; `name` is also the class that gives the width. `unasked`: shown only when it is chosen. */
const all = [
  { name: 'photo', label: 'queue.column.photo' },
  { name: 'claim', label: 'queue.column.claim' },
  { name: 'reason', label: 'queue.column.reason' },
  { name: 'customer', label: 'queue.column.customer' },
  { name: 'item', label: 'queue.column.item' },
  { name: 'merchant', label: 'queue.column.merchant', unasked: true },
  { name: 'order', label: 'queue.column.order', unasked: true },
  { name: 'amount', label: 'queue.column.amount', sort: 'amount' },
  { name: 'verdict', label: 'queue.column.verdict' },
  { name: 'ends', label: 'queue.column.deadline', sort: 'deadline' },
  { name: 'waitsOn', label: 'queue.column.waitsOn', unasked: true },
  { name: 'opened', label: 'queue.column.opened', sort: 'opened' },
  { name: 'assignee', label: 'queue.column.assignee' },
] as const satisfies readonly (Column & { unasked?: true })[];

const ofDecided: Partial<Record<ColumnName, Partial<Column>>> = {
  verdict: { label: 'queue.column.outcome' },
  ends: { label: 'queue.column.decided', sort: 'decided' },
};

/** The columns that can be chosen, in their order. */
export const choosable: readonly (Column & { name: ChosenColumn })[] = all.filter(
  ({ name }) => name !== 'claim',
) as never;

/** Those that are shown while nobody chose. */
export const usual: readonly ChosenColumn[] = choosable
  .filter(column => !('unasked' in column))
  .map(({ name }) => name);

/** Of a promise that is asked for: that is what the claims are looked at for. */
const ofTarget: Partial<Record<ColumnName, Partial<Column>>> = { ends: { sort: 'target' } };

/**
 * The table's columns in their order, for a queue: the claim's own, and the chosen ones; and whom it waits on where that, or a promise, is what was asked
 * for.
 */
export function columnsOf(
  { view, filters }: Pick<QueueAddress, 'view' | 'filters'>,
  chosen: readonly ChosenColumn[] = usual,
): readonly Column[] {
  const changed = filters.target ? ofTarget : views[view].ends === 'decided' ? ofDecided : {};
  const isWaitAsked = Boolean(filters.target || filters.waitingOn);
  return all
    .filter(({ name }) => name === 'claim' || chosen.includes(name) || (name === 'waitsOn' && isWaitAsked))
    .map(column => ({ ...column, ...changed[column.name] }));
}
