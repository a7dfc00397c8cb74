import type { Dashboard } from '#api/schemas/dashboard.ts';
import type { Mark, Where } from '#api/schemas/dashboardMark.ts';
import { addDays, startOfDay } from '#domain/calendar.ts';

/** Every mark of an answer, with the path at which it stands. */
export function marksOf(value: unknown, path = ''): [string, Mark][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('where' in value && 'claims' in value) return [[path, value as Mark]];
  return Object.entries(value).flatMap(([name, part]) => marksOf(part, `${path}.${name}`));
}

/** The query of `GET /api/claims` that shows the claims of a mark: its days become the instants that bound them. */
export function queryOf(where: Where, { chosen, zone }: Pick<Dashboard, 'chosen' | 'zone'>): string {
  const query = new URLSearchParams({ limit: '1' });
  for (const [name, value] of Object.entries({ ...chosen, ...where })) {
    const text = Array.isArray(value) ? value.join(',') : String(value);
    const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
    const last = name.endsWith('To') || name === 'openAt';
    query.set(name, isDay ? startOfDay(last ? addDays(text, 1) : text, zone) : text);
  }
  return query.toString();
}
