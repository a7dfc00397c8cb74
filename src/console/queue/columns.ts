import type { MessageKey } from '../i18n/catalogue.ts';
import type { SortField, View } from './views.ts';
import { views } from './views.ts';

export type Column = { name: string; label: MessageKey; sort?: SortField };

/** The table's columns in their order, for a view. `name` is also the class that gives the width. */
export function columnsOf(view: View): readonly Column[] {
  const decided = views[view].ends === 'decided';
  return [
    { name: 'photo', label: 'queue.column.photo' },
    { name: 'claim', label: 'queue.column.claim' },
    { name: 'reason', label: 'queue.column.reason' },
    { name: 'customer', label: 'queue.column.customer' },
    { name: 'item', label: 'queue.column.item' },
    { name: 'amount', label: 'queue.column.amount', sort: 'amount' },
    { name: 'verdict', label: decided ? 'queue.column.outcome' : 'queue.column.verdict' },
    decided
      ? { name: 'ends', label: 'queue.column.decided', sort: 'decided' }
      : { name: 'ends', label: 'queue.column.deadline', sort: 'deadline' },
    { name: 'opened', label: 'queue.column.opened', sort: 'opened' },
    { name: 'assignee', label: 'queue.column.assignee' },
  ];
}
