import type { Instant } from '../calendar.ts';
import type { Claim } from '../claim.ts';
import type { NewEvent } from '../events.ts';
import type { Actor } from '../people.ts';
import type { HouseRules } from '../policy/houseRules.ts';
import type { Refusal } from '../refusals.ts';
import type { Command, CommandName } from './command.ts';

/** What a command is decided on, once status, role and conditions let it through. */
export type Situation<C extends CommandName> = {
  claim: Claim;
  command: Extract<Command, { command: C }>;
  actor: Actor;
  now: Instant;
  house: HouseRules;
};

/** For each command: what happens, or why it does not. No events: nothing new. */
export type Bodies<C extends CommandName> = { [K in C]: (situation: Situation<K>) => NewEvent[] | Refusal };
