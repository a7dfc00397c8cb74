import type { Claim } from '../claim.ts';
import type { FactsChange } from '../events.ts';
import { endWait } from './endWait.ts';
import type { Appliers } from './evolve.ts';
import { mergeFacts } from './mergeFacts.ts';
import { withSources } from './withSources.ts';

type FactEvents =
  | 'facts_updated'
  | 'evidence_added'
  | 'message_received'
  | 'return_waived'
  | 'return_recorded'
  | 'finding_recorded';

/** Events that tell something new of a claim. News from the party that was asked ends the wait for it. */
export const evolveFacts: Appliers<FactEvents> = {
  facts_updated: (claim, { payload: { change } }) => {
    const learnt = { ...claim, facts: mergeFacts(claim.facts, change) };
    return partiesOf(change).reduce(endWait, learnt);
  },
  evidence_added: (claim, { payload: { photo } }) =>
    endWait({ ...claim, facts: { ...claim.facts, photos: [...claim.facts.photos, photo] } }, 'customer'),
  message_received: (claim, { payload }) => endWait(claim, payload.from),
  return_waived: (claim, { at }) => {
    const waived = learn(claim, { return: { waivedAt: at } });
    return waitsForReturnOnly(claim) ? endWait(waived, 'customer') : waived;
  },
  return_recorded: (claim, { payload, actor }) =>
    endWait(learn(claim, withSources(claim.facts, { return: payload }, actor)), 'customer'),
  finding_recorded: (claim, { payload: { finding } }) => ({
    ...claim,
    facts: { ...claim.facts, findings: [...claim.facts.findings, finding] },
  }),
};

function learn(claim: Claim, change: FactsChange): Claim {
  return { ...claim, facts: mergeFacts(claim.facts, change) };
}

/** Whose word a change of facts is, as far as a request can wait for it. */
function partiesOf({
  merchant,
  tracking,
  order,
  return: sentBack,
}: FactsChange): ('merchant' | 'carrier' | 'customer')[] {
  const parties: ('merchant' | 'carrier' | 'customer')[] = [];
  if (merchant?.answeredAt !== undefined || merchant?.position !== undefined) parties.push('merchant');
  if (tracking !== undefined || order?.deliveredAt !== undefined) parties.push('carrier');
  if (sentBack?.shippedAt !== undefined) parties.push('customer');
  return parties;
}

function waitsForReturnOnly({ waiting }: Claim): boolean {
  return waiting?.missing.length === 1 && waiting.missing[0] === 'return.shippedAt';
}
