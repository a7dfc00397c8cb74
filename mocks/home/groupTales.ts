import type { Tale } from '../play/tale.ts';

/** What two claims share when one can tell the other something: a customer, an order, a merge. */
function ties({ record, steps }: Tale): string[] {
  const merged = steps.flatMap(({ act }) => ('mergeInto' in act ? [`claim ${act.mergeInto}`] : []));
  const accounts = [record.accountId, record.customer.id, record.order.accountId].filter(id => id != null);
  return [`claim ${record.externalId}`, `order ${record.order.id}`, ...accounts.map(id => `account ${id}`), ...merged];
}

/** Tales that have nothing to do with each other apart, so that each group can happen without the rest; in the order of their first tale. */
export function groupTales(tales: readonly Tale[]): Tale[][] {
  const groupOf = new Map<string, Set<Tale>>();
  for (const tale of tales) {
    const names = ties(tale);
    const group = new Set<Tale>();
    for (const known of new Set(names.map(name => groupOf.get(name))))
      for (const other of known ?? []) group.add(other);
    group.add(tale);
    for (const member of group) for (const name of ties(member)) groupOf.set(name, group);
  }
  return [...new Set(groupOf.values())].map(group => [...group]);
}
