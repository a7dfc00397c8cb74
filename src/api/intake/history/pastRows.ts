import type { Claim } from '#domain/claim.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import type { ClockRecords } from '#domain/clock/records/clockRecords.ts';
import type { ClaimEvent } from '#domain/events.ts';
import type { NewRow } from '#store/insertRows.ts';
import type { Seal } from '#store/personal/seal.ts';
import { keptRow, outgoingRow } from '../../consequences/messageRow.ts';
import { refundRow } from '../../consequences/refundRow.ts';
import { type Kept, kept, type Outgoing, outgoing } from '../../consequences/said.ts';
import type { Deps } from '../../deps.ts';
import { newId } from '../../secrets.ts';

type Past = { claim: Claim; events: readonly ClaimEvent[]; seals: readonly Seal[] };

/** The conversation of a claim that was brought along: all of it was sent in its own time, and nothing leaves any more. */
export function pastMessages(deps: Pick<Deps, 'randomBytes'>, { claim, events, seals }: Past): NewRow<'messages'>[] {
  const words = new Map(seals.map(({ sealed, value }) => [sealed, value]));
  return events.flatMap((event): NewRow<'messages'>[] => {
    const said = saidBy(event, claim);
    const body = said?.words === undefined ? undefined : words.get(said.words);
    return said === undefined || body === undefined ? [] : [{ ...said.row, id: newId(deps, 'message'), body }];
  });
}

function saidBy(event: ClaimEvent, claim: Claim) {
  if (event.type in outgoing) {
    const said = (outgoing as Record<string, (event: ClaimEvent) => Outgoing>)[event.type]!(event);
    const sent = { delivery: 'sent' as const, sent_at: event.at };
    return { words: said.message, row: { ...outgoingRow(event, claim, said), ...sent } };
  }
  if (!(event.type in kept)) return undefined;
  const said = (kept as Record<string, (event: ClaimEvent) => Kept>)[event.type]!(event);
  return { words: said.sealed, row: keptRow(event, claim, said) };
}

/** The refunds of a claim that was brought along, as they stand: nothing is sent for them. One that was approved and not settled is to be paid. */
export function pastRefunds(
  { claim, records, events }: Past & { records: ClockRecords },
  settings: ClockSettings,
): NewRow<'refunds'>[] {
  const refunds: NewRow<'refunds'>[] = [];
  for (const event of events) {
    const last = refunds.at(-1);
    if (event.type === 'approved') {
      refunds.push({ ...refundRow(event, claim, { settings, records }), state: 'approved' });
    } else if (last !== undefined && event.type === 'refund_settled') {
      Object.assign(last, {
        state: 'settled',
        settled_at: event.payload.settledAt,
        reference: event.payload.reference,
      });
    } else if (last !== undefined && event.type === 'refund_failed') {
      Object.assign(last, { state: 'failed', failed_at: event.at });
    } else if (last !== undefined && event.type === 'reopened' && last.state !== 'settled') {
      last.state = 'taken_back';
    }
  }
  return refunds;
}
