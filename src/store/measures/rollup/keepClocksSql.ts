import type { Counted } from './contributions.ts';
import { contributionsSql, marginColumns } from './contributionsSql.ts';

/** The key of each table, and what an update may change. */
const tables: Record<Counted, { key: readonly string[]; rest: string }> = {
  claim_episodes: {
    key: ['claim_id', 'episode'],
    rest: `chain current reason merchant_id country language currency agent reopened received_day opened_at opened_by
      promised_from first_replied_at first_replied_by decision decided_at decided_day decided_by amount left_at
      left_day settled_at settled_day ended_at ending waiting_on waits_until first_reply_team_ms decision_team_ms
      decision_paused_ms appealed overturned`,
  },
  claim_targets: {
    key: ['claim_id', 'episode', 'metric', 'clock'],
    rest: `version reason merchant_id country language currency agent reopened state counts_from start_day due_at due_day late_from
      reached_at end_day resumes_at cause team_ms customer_ms merchant_ms carrier_ms payment_ms time_ms`,
  },
};

/**
 * `keep_clocks(ids, episodes, targets)`: the rows of some claims in place of what was kept of them, and what that changes in the counts. A function of the database, so
 * that its plans are made once: it runs with every command.
 */
export const keepClocksSql = `create or replace function keep_clocks(ids bigint[], episodes jsonb, targets jsonb) returns void
  language plpgsql as $$
  #variable_conflict use_column
  begin
    ${keep('claim_episodes', 'keep_clocks.episodes')}
    ${keep('claim_targets', 'keep_clocks.targets')}
  end $$`;

function keep(table: Counted, told: string): string {
  const { key, rest } = tables[table];
  const columns = rest.split(/\s+/);
  const rows = `jsonb_populate_recordset(null::${table}, ${told})`;
  const same = key.map(column => `told.${column} = kept.${column}`).join(' and ');
  return `insert into measure_changes (name, day, time, code, ${marginColumns}, n, total)
      ${contributionsSql(
        table,
        `(select 1 as sign, told.* from ${rows} as told
          union all select -1, kept.* from ${table} as kept where kept.claim_id = any(keep_clocks.ids))`,
      )};
    delete from ${table} as kept where kept.claim_id = any(keep_clocks.ids)
      and not exists (select 1 from ${rows} as told where ${same});
    insert into ${table} as kept select told.* from ${rows} as told
      on conflict (${key.join(', ')}) do update
      set (${columns.join(', ')}) = row(${columns.map(column => `excluded.${column}`).join(', ')})
      where kept is distinct from excluded;`;
}
