import { isTimeZone } from '#domain/calendar.ts';

/** By which date claims belong to the period, where a figure leaves the choice; the first one goes without saying. */
export const cohortChoices = ['opened', 'due', 'closed'] as const;
export type CohortChoice = (typeof cohortChoices)[number];
const choiceNames = ['reason', 'merchantId', 'country', 'language'] as const;
type ChoiceName = (typeof choiceNames)[number];

/** What the dashboard shows, as its address says it: civil days of the house, or of the zone that it names, and which claims. */
export type DashboardFilters = { from?: string; to?: string; zone?: string; cohort?: CohortChoice } & Partial<
  Record<ChoiceName, string[]>
>;

/** Reads the search part of the address; what is empty is left out. */
export function readDashboardAddress(search: string): DashboardFilters {
  const query = new URLSearchParams(search);
  const filters: DashboardFilters = {};
  for (const name of ['from', 'to'] as const) {
    const day = query.get(name);
    if (day) filters[name] = day;
  }
  const zone = query.get('zone');
  if (zone && isTimeZone(zone)) filters.zone = zone;
  const cohort = cohortChoices.find(choice => choice === query.get('cohort'));
  if (cohort && cohort !== cohortChoices[0]) filters.cohort = cohort;
  for (const name of choiceNames) {
    const values = (query.get(name) ?? '').split(',').filter(Boolean);
    if (values.length > 0) filters[name] = values;
  }
  return filters;
}

/** The query of some filters, as it stands in the address. */
export function writeDashboardAddress(filters: DashboardFilters): string {
  const query = new URLSearchParams();
  for (const name of ['from', 'to', 'zone'] as const) if (filters[name]) query.set(name, filters[name]);
  if (filters.cohort && filters.cohort !== cohortChoices[0]) query.set('cohort', filters.cohort);
  for (const name of choiceNames) if (filters[name]?.length) query.set(name, filters[name].join(','));
  return query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
}
