import type { Instant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import type { PlacedEvent } from '#domain/events.ts';
import type { Facts } from '#domain/facts.ts';
import type { Command } from '#domain/lifecycle/command.ts';
import { decide } from '#domain/lifecycle/decide.ts';
import { type Caused, decidePast } from '#domain/lifecycle/decidePast.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { Seal } from '#store/personal/seal.ts';
import type { Deps } from './deps.ts';
import type { Colleagues } from './intake/history/colleagues.ts';
import { atEntry, namesIn, pastSteps } from './intake/history/pastSteps.ts';
import type { NewClaim } from './receiveClaims.ts';
import { sealTexts } from './sealTexts.ts';

type Setting = { claimId: number; actor: Actor; now: Instant; colleagues: Colleagues };

/** A claim as it comes in, with all that is known of its past, and the words that its events hold sealed. */
export type NewDecided = { claim: Claim; events: Caused[]; seals: Seal[] };

/** What the domain makes of a record that comes in; a refusal names the field of the record. Nothing is written. */
export function decideNew(
  deps: Pick<Deps, 'randomBytes' | 'houseRules'>,
  record: NewClaim,
  facts: Facts,
  { claimId, actor, now, colleagues }: Setting,
): NewDecided | Refusal {
  const { command, seals } = sealTexts(deps, commandOf(record, facts));
  const receive = command as ReturnType<typeof commandOf>;
  if (record.history === undefined) {
    const decided = decide(undefined, receive, actor, now, deps.houseRules);
    if (isRefusal(decided)) return decided;
    const placed = decided.events.map((event, i) => ({ ...event, claimId, sequence: i + 1, actor }) as PlacedEvent);
    const events = decided.events.map(event => ({ event, actor }));
    return { claim: placed.reduce<Claim | undefined>(evolve, undefined)!, events, seals };
  }
  const past = pastSteps(deps, record.history, colleagues, actor);
  if (isRefusal(past)) return past;
  const people = namesIn(record.history).map(name => colleagues(name));
  const gone = new Set(people.flatMap(one => (one !== 'several' && one.gone ? one.id : [])));
  const decided = decidePast(receive, past.steps, { claimId, actor, now, house: deps.houseRules, gone });
  return isRefusal(decided) ? atEntry(decided) : { ...decided, seals: [...seals, ...past.seals] };
}

/** What the domain is asked about a claim that comes in, its texts as they were written. */
export function commandOf(record: NewClaim, facts: Facts): Extract<Command, { command: 'receive' }> {
  const { externalId, policyId, customer, language, country, description } = record;
  // The version is the one in force when the claim was opened: the domain finds it.
  const policy = { id: policyId, version: 0 };
  return { command: 'receive', externalId, policy, customerId: customer.id, language, country, description, facts };
}
