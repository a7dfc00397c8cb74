import { sql, type Transaction } from 'kysely';
import type { NewRow } from './insertRows.ts';
import type { Database } from './schema.ts';

/** Saves customers; of one that is known, what is given replaces what is there. A name given anew ends an erasure. */
export async function saveCustomers(
  trx: Transaction<Database>,
  customers: readonly Omit<NewRow<'customers'>, 'erased_at'>[],
): Promise<void> {
  const rows = [...new Map(customers.map(customer => [customer.id, customer])).values()];
  await sql`insert into customers (id, name, country, city, time_zone, language)
    select id, name, country, city, time_zone, language
    from jsonb_populate_recordset(null::customers, ${JSON.stringify(rows)}::jsonb) order by id
    on conflict (id) do update set
      name = coalesce(excluded.name, customers.name),
      country = coalesce(excluded.country, customers.country),
      city = coalesce(excluded.city, customers.city),
      time_zone = coalesce(excluded.time_zone, customers.time_zone),
      language = coalesce(excluded.language, customers.language),
      erased_at = case when excluded.name is null then customers.erased_at end
    where (customers.name, customers.country, customers.city, customers.time_zone, customers.language)
      is distinct from (excluded.name, excluded.country, excluded.city, excluded.time_zone, excluded.language)`.execute(
    trx,
  );
}
