import type { Instant } from '../calendar.ts';
import type { Claim } from '../claim.ts';
import type { NewEvent, PlacedEvent } from '../events.ts';
import { type Actor, jobsActor } from '../people.ts';
import type { HouseRules } from '../policy/houseRules.ts';
import { isRefusal, type Refusal, refuse } from '../refusals.ts';
import { isOpen } from '../status.ts';
import type { Command, PastCommand } from './command.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { isFuture, notAfter } from './foreignClock.ts';
import { judge } from './judge.ts';

/** What somebody did elsewhere, and when. */
export type PastStep = { at: Instant; actor: Actor; command: PastCommand };

export type Caused = { event: NewEvent; actor: Actor };
/** How the claim stands, and what made it so; or why not, with the place of the step at fault (undefined: the reception itself). */
export type PastDecided = { claim: Claim; events: Caused[] } | (Refusal & { step?: number });

type Setting = {
  claimId: number;
  /** Who brings it along. */
  actor: Actor;
  now: Instant;
  house: HouseRules;
  /** People who are not here any more: an open claim does not stay with them. */
  gone: ReadonlySet<string>;
};

/**
 * A claim that comes in with its past: each step is decided at its own moment on the claim as it stood then, and what time did in between (parked, woken) is told at its
 * own moment too, exactly as if all had happened here. What nobody could have done to a claim that stood so is refused; what was allowed to whom, from which sum on two
 * had to agree, and for how long an act could be taken back was the business of the house it comes from.
 */
export function decidePast(
  receive: Extract<Command, { command: 'receive' }>,
  steps: readonly PastStep[],
  { claimId, actor, now, house, gone }: Setting,
): PastDecided {
  if (isFuture(receive.facts.openedAt, now)) return refuse('in_the_future', { field: 'facts.openedAt' });
  const there = houseOfThePast(house, receive);
  const openedAt = notAfter(receive.facts.openedAt, now);
  let at = openedAt;
  const events: Caused[] = [];
  let claim: Claim | undefined;

  function tell(told: readonly NewEvent[], by: Actor): void {
    for (const event of told) {
      const sequence = (claim?.sequence ?? 0) + 1;
      claim = evolve(claim, { ...event, claimId, sequence, actor: by } as PlacedEvent);
      events.push({ event, actor: by });
    }
  }

  /** Time alone parks and wakes: what the jobs would have noticed at the very moment. */
  function passTime(until: Instant): void {
    while (claim !== undefined && isOpen(claim.status)) {
      const due = judge(claim, at).assessment.changesAt;
      if (due === undefined || due > until || due <= at) break;
      at = due;
      const command = claim.status === 'parked' ? 'wake' : 'park';
      const noticed = decide(claim, { command, until: at }, jobsActor, at, there);
      if (!isRefusal(noticed)) tell(noticed.events, jobsActor);
    }
    at = until;
  }

  const begun = decide(undefined, receive, actor, openedAt, there);
  if (isRefusal(begun)) return begun;
  tell(begun.events, actor);
  for (const [step, given] of steps.entries()) {
    if (isFuture(given.at, now)) return { ...refuse('in_the_future', { field: 'at' }), step };
    const moment = notAfter(given.at, now);
    if (moment < at) return { ...tooSoon(step, at), step };
    passTime(moment);
    if (holdsAlready(claim!, given)) continue;
    const decided = decide(claim, given.command, asAdmin(given.actor), moment, there);
    if (isRefusal(decided)) return { ...decided, step };
    tell(decided.events, given.actor);
  }
  passTime(now);
  if (isOpen(claim!.status) && gone.has(claim!.assigneeId ?? ''))
    tell([{ type: 'released', at: now, payload: {} }], actor);
  return { claim: claim!, events };
}

function tooSoon(step: number, before: Instant): Refusal {
  return refuse(step === 0 ? 'before_opening' : 'before_entry_before', { field: 'at', params: { before } });
}

/** Being given what one has is no news. */
function holdsAlready({ assigneeId }: Claim, { command, actor }: PastStep): boolean {
  if (command.command === 'take') return assigneeId === actor.id;
  return command.command === 'assign' && command.to === assigneeId;
}

function asAdmin({ id }: Actor): Actor {
  return { kind: 'person', id, role: 'admin' };
}

function houseOfThePast(house: HouseRules, { facts }: Extract<Command, { command: 'receive' }>): HouseRules {
  const { paid, refunds } = facts.order;
  const currencies = [paid, ...refunds.map(({ amount }) => amount)].flatMap(money => money?.currency ?? []);
  const secondPersonAbove = Object.fromEntries(currencies.map(currency => [currency, Number.MAX_SAFE_INTEGER]));
  return { ...house, undoSeconds: 0, secondPersonAbove };
}
