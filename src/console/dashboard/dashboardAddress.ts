/** What the dashboard shows, as its address says it: civil days of the reader, and which claims. */
export type DashboardFilters = { from?: string; to?: string } & Partial<Record<ChoiceName, string[]>>;
export const choiceNames = ['reason', 'merchantId', 'country'] as const;
export type ChoiceName = (typeof choiceNames)[number];

/** Reads the search part of the address; what is empty is left out. */
export function readDashboardAddress(search: string): DashboardFilters {
  const query = new URLSearchParams(search);
  const filters: DashboardFilters = {};
  for (const name of ['from', 'to'] as const) {
    const day = query.get(name);
    if (day) filters[name] = day;
  }
  for (const name of choiceNames) {
    const values = (query.get(name) ?? '').split(',').filter(Boolean);
    if (values.length > 0) filters[name] = values;
  }
  return filters;
}

/** The query of some filters, as it stands in the address. */
export function writeDashboardAddress(filters: DashboardFilters): string {
  const query = new URLSearchParams();
  for (const name of ['from', 'to'] as const) if (filters[name]) query.set(name, filters[name]);
  for (const name of choiceNames) if (filters[name]?.length) query.set(name, filters[name].join(','));
  return query.toString().replaceAll('%2C', ',');
}
