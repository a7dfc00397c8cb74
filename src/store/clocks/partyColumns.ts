import type { Party } from '#domain/status.ts';

/** Milliseconds of wall time by the party that they waited on. */
export type PartyColumns = { [P in Party as `${P}_ms`]: number | null };

export function partyColumns(byParty: Record<Party, number> | undefined): PartyColumns {
  return {
    team_ms: byParty?.team ?? null,
    customer_ms: byParty?.customer ?? null,
    merchant_ms: byParty?.merchant ?? null,
    carrier_ms: byParty?.carrier ?? null,
    payment_ms: byParty?.payment ?? null,
    time_ms: byParty?.time ?? null,
  };
}
