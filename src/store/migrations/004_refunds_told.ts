import { type Kysely, sql } from 'kysely';

/**
 * The refunds that a marketplace tells of are kept with their order. What it paid may by then exceed what is left beside what was approved here:
 * that is taken down as it is, while nothing more is approved (a trigger in place of a check, under the same name).
 */
const statements = [
  `alter table orders add column refunds jsonb not null default '[]'`,
  `update orders set refunds = told.refunds from (
    select order_id, jsonb_agg(distinct refund) as refunds from claims join claim_states on claim_id = id,
      jsonb_array_elements(state #> '{facts,order,refunds}') as refund
    where refund -> 'claimId' is null group by order_id
  ) as told where told.order_id = id`,
  `alter table orders drop constraint orders_never_overpaid`,
  `create function refuse_overpaying() returns trigger language plpgsql as $$
    begin
      if new.refunded_before + new.committed > coalesce(new.paid, 0)
        and (tg_op = 'INSERT' or new.committed > old.committed or new.paid is distinct from old.paid) then
        raise exception 'more than was paid cannot be refunded'
          using errcode = 'check_violation', table = 'orders', constraint = 'orders_never_overpaid';
      end if;
      return new;
    end $$`,
  `create trigger orders_never_overpaid before insert or update on orders
    for each row when (new.committed > 0) execute function refuse_overpaying()`,

  // Once released a refund may be on its way: only one that failed is taken back.
  `create function keep_released() returns trigger language plpgsql as $$
    begin
      raise exception 'a refund that was released is not taken back'
        using errcode = 'restrict_violation', table = 'refunds', constraint = 'refunds_released_stay';
    end $$`,
  `create trigger refunds_released_stay before update on refunds for each row
    when (old.state = 'approved' and new.state = 'taken_back') execute function keep_released()`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
