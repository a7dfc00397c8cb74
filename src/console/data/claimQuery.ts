import type { GetListParams } from 'react-admin';

type Value = string | number | readonly string[] | undefined;

/** The query of `GET /api/claims`: several values of one filter stand in one parameter, empty filters in none. */
export function claimQuery({ filter = {}, sort, pagination, meta = {} }: Partial<GetListParams>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter as Record<string, Value>)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (text !== '') query.set(name, text);
  }
  if (sort) query.set('sort', `${sort.order === 'DESC' ? '-' : ''}${sort.field}`);
  query.set('limit', String(pagination?.perPage ?? 50));
  if (meta.after) query.set('after', meta.after);
  return query.toString();
}
