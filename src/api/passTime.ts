import type { Transaction } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import { clockNow } from '#domain/clock/clockNow.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { type Coming, timeAhead } from '#domain/clock/timeAhead.ts';
import type { NewEvent, PlacedEvent } from '#domain/events.ts';
import type { Command } from '#domain/lifecycle/command.ts';
import { decide } from '#domain/lifecycle/decide.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { jobsActor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import type { Seal } from '#store/personal/seal.ts';
import type { Database } from '#store/schema.ts';
import type { Deps } from './deps.ts';
import { reminderOf } from './reminderOf.ts';
import { sealTexts } from './sealTexts.ts';

/** What time has brought a claim that was not told yet, in order, and the claim after it. */
export type Passed = { claim: Claim; events: NewEvent[]; seals: Seal[] };

type Setting = { deps: Deps; trx: Transaction<Database>; settings: ClockSettings; now: Instant };

/**
 * Tells a claim that the transaction holds what time has brought it until now: each thing once and at its own moment, also when nobody was there for it.
 * `history` is all of its events. Nothing is written.
 */
export async function passTime(before: Claim, history: readonly PlacedEvent[], setting: Setting): Promise<Passed> {
  const { deps, settings, now } = setting;
  const [told, events, seals]: [PlacedEvent[], NewEvent[], Seal[]] = [[...history], [], []];
  const refused = new Set<string>();
  let claim = before;
  for (;;) {
    const ahead = timeAhead(claim, told, clockNow(told, settings, now), settings.dueSoonMs);
    const next = ahead.find(one => one.at <= now && !refused.has(JSON.stringify(one)));
    if (next === undefined) return { claim, events, seals };
    const sealed = sealTexts(deps, await commandOf(next, claim, setting));
    const decided = decide(claim, sealed.command, jobsActor, now, deps.houseRules);
    // A claim may be too early still, by facts that came since: then it sleeps on.
    if (isRefusal(decided)) {
      refused.add(JSON.stringify(next));
      continue;
    }
    for (const event of decided.events) {
      const placed = { ...event, claimId: claim.id, sequence: claim.sequence + 1, actor: jobsActor } as PlacedEvent;
      claim = evolve(claim, placed);
      told.push(placed);
      events.push(event);
    }
    seals.push(...sealed.seals);
  }
}

async function commandOf(coming: Coming, claim: Claim, { trx }: Setting): Promise<Command> {
  const { what, ...rest } = coming;
  switch (what) {
    case 'wake':
      return { command: 'wake', until: rest.at };
    case 'remind':
      return { ...(rest as { at: Instant; request: number }), command: 'remind', ...(await reminderOf(trx, claim)) };
    default:
      return { command: what, ...rest } as Command;
  }
}
