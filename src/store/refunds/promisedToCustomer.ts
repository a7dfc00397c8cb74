/**
 * Until when the customer was promised the money of a refund, in SQL, for `refunds as r`: by the episode of its claim in which it was approved. Null where
 * nothing was promised, or no longer is.
 */
export const promisedToCustomer = `(select t.due_at from claim_targets t
    join claim_episodes e on e.claim_id = t.claim_id and e.episode = t.episode
  where t.claim_id = r.claim_id and t.metric = 'refund' and t.clock = 'customer' and t.state <> 'cancelled'
    and e.opened_at <= r.approved_at
  order by t.episode desc limit 1)`;

/** The earlier of both promises of `refunds as r`, in SQL: that the payout goes in time, and that the customer has the money in time. */
export const earliestPromise = `coalesce(least(r.due_at, ${promisedToCustomer}), '9999-12-31T00:00:00Z'::timestamptz)`;
