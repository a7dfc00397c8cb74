import { expect } from 'vitest';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import type { EventType, NewEvent, PlacedEvent } from '#domain/events.ts';
import type { Facts } from '#domain/facts.ts';
import type { Command } from '#domain/lifecycle/command.ts';
import { decide } from '#domain/lifecycle/decide.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import type { Actor } from '#domain/people.ts';
import { type HouseRules, houseRules } from '#domain/policy/houseRules.ts';
import { isRefusal, type Refusal, type RefusalCode } from '#domain/refusals.ts';
import type { Status } from '#domain/status.ts';
import { factsOf, judgedAt } from '#test/domain/factsOf.ts';
import { shop } from './cast.ts';

type Told = { by: Actor; at?: Instant; house?: HouseRules };

/** What came of a command: `then...` checks it and goes on with the story. */
export type Outcome = {
  /** It happened, as exactly these events. */
  thenEvents(...types: EventType[]): Story;
  /** It was refused, with this code (and field); nothing happened. */
  thenRefused(code: RefusalCode, where?: Pick<Refusal, 'field' | 'params'>): Story;
};

/** A claim with its history and the time. Every command comes a minute after the one before, unless it names a moment. */
export class Story {
  readonly claim: Claim;
  readonly events: readonly PlacedEvent[];
  readonly now: Instant;

  constructor(claim: Claim, events: readonly PlacedEvent[], now: Instant) {
    this.claim = claim;
    this.events = events;
    this.now = now;
  }

  when(command: Command, { by, at = shiftInstant(this.now, 60_000), house = houseRules }: Told): Outcome {
    const decided = decide(this.claim, command, by, at, house);
    return {
      thenEvents: (...types) => {
        if (isRefusal(decided)) throw new Error(`${command.command} was refused: ${JSON.stringify(decided)}`);
        expect(decided.events.map(({ type }) => type)).toEqual(types);
        return this.after(decided.events, by, at);
      },
      thenRefused: (code, where = {}) => {
        expect(decided).toMatchObject({ refused: true, code, ...where });
        return new Story(this.claim, this.events, at);
      },
    };
  }

  /** The same story with something about the claim that no command brings about. */
  but(change: Partial<Claim>): Story {
    return new Story({ ...this.claim, ...change }, this.events, this.now);
  }

  thenStatus(status: Status): Story {
    expect(this.claim.status).toBe(status);
    return this;
  }

  /** The last event, which is of this type. */
  last<T extends EventType>(type: T): PlacedEvent<T> {
    const event = this.events.at(-1);
    expect(event?.type).toBe(type);
    return event as PlacedEvent<T>;
  }

  private after(events: NewEvent[], by: Actor, now: Instant): Story {
    const placed = place(this.claim, events, by);
    return new Story(placed.reduce<Claim>(evolve, this.claim), [...this.events, ...placed], now);
  }
}

/** Events with the place that the store would give them. */
export function place(claim: Claim | undefined, events: NewEvent[], actor: Actor): PlacedEvent[] {
  const [id, sequence] = [claim?.id ?? 7, claim?.sequence ?? 0];
  return events.map((event, i) => ({ ...event, claimId: id, sequence: sequence + i + 1, actor }) as PlacedEvent);
}

export function receive(facts: Facts): Extract<Command, { command: 'receive' }> {
  const policy = { id: 'joom', version: 1 };
  return {
    command: 'receive',
    externalId: 'shop-1',
    policy,
    customerId: 'customer-1',
    language: 'fr',
    description: 'sha256:description',
    facts,
  };
}

/** A claim that the shop handed in: a damaged lamp with everything that it takes to be eligible, unless other facts are given. */
export function given(facts: Facts = factsOf(), at: Instant = judgedAt): Story {
  const decided = decide(undefined, receive(facts), shop, at);
  if (isRefusal(decided)) throw new Error(`receive was refused: ${JSON.stringify(decided)}`);
  const [received, ...more] = place(undefined, decided.events, shop);
  const claim = more.reduce<Claim>(evolve, evolve(undefined, received!));
  return new Story(claim, [received!, ...more], at);
}
