import { instantAt } from '#domain/calendar.ts';
import type { PlacedEvent } from '#domain/events.ts';
import type { Party } from '#domain/status.ts';
import { type Happening, historyOf } from './historyOf.ts';

type Asked = 'customer' | 'merchant' | 'carrier';
type State = {
  status: 'open' | 'waiting' | 'parked' | 'approved' | 'closed';
  on?: Asked;
  until?: number;
  final?: boolean;
};

/** Whom the claim waits on from a moment on, until another entry; from `until` on it is the team's. Undefined: nobody, it is closed. */
type Entry = { from: number; party: Party | undefined; until: number | undefined; episode: number };

const minute = 60_000;
const asked: readonly Asked[] = ['customer', 'merchant', 'carrier'];

/**
 * A history that obeys the table of transitions, drawn from numbers (one a step), and, from a small model of its own that knows nothing of `evolve`, whom the
 * claim waits on. Messages and photos come late or before their time, jobs wake late, several things happen at once.
 */
export function randomHistory(draws: readonly number[], openedAt: number) {
  const happenings: Happening[] = [['received', instantAt(openedAt)]];
  const entries: Entry[] = [{ from: openedAt, party: 'team', until: undefined, episode: 1 }];
  let [now, episode, rest] = [openedAt, 1, 0];
  let state: State = { status: 'open' };
  let undoable: { before: State; act: number } | undefined;
  const draw = (n: number) => {
    const value = rest % n;
    rest = Math.floor(rest / n);
    return value;
  };
  const tell = (...[type, payload, at = now]: [Happening[0], object?, number?]) => {
    happenings.push([type, instantAt(at), payload] as Happening);
  };
  /** The claim stands differently from now on, or from the earlier moment at which that happened. */
  const turn = (next: State, at = now, undo = false) => {
    state = next;
    const last = entries.at(-1)!;
    if (undo && last.party === undefined) last.party = 'team';
    const party = ({ open: 'team', waiting: next.on, parked: 'time', approved: 'payment', closed: undefined } as const)[
      next.status
    ];
    entries.push({ from: Math.max(at, last.from), party, until: next.until, episode });
  };
  const act = (next: State) => {
    undoable = { before: state, act: happenings.length };
    turn(next);
  };
  const hear = (from: Asked, at: number) => {
    if (undoable?.before.on === from) undoable.before = { status: 'open' };
    if (state.status === 'waiting' && state.on === from) turn({ status: 'open' }, at);
  };
  const anew = () => {
    episode += 1;
    undoable = undefined;
    turn({ status: 'open' });
  };
  const moves: Record<string, () => void> = {
    note: () => tell(draw(2) === 0 ? 'noted' : 'replied'),
    message: () => {
      const [from, at] = [asked[draw(3)]!, now - draw(3) * 7 * minute];
      tell('message_received', { from }, at);
      hear(from, at);
    },
    evidence: () => {
      const at = now - draw(2) * 11 * minute;
      tell('evidence_added', {}, at);
      hear('customer', at);
    },
    ask: () => {
      const [on, until] = [asked[draw(3)]!, draw(2) === 0 ? undefined : now + (1 + draw(90)) * minute];
      tell('information_requested', { from: on, answerBy: until && instantAt(until) });
      act({ status: 'waiting', on, until });
    },
    askBack: () => {
      const until = now + (1 + draw(120)) * minute;
      tell('return_requested', { sendBackBy: instantAt(until) });
      act({ status: 'waiting', on: 'customer', until });
    },
    propose: () => {
      tell('approval_proposed');
      act(state.status === 'parked' ? state : { status: 'open' });
    },
    approve: () => {
      tell('approved');
      act({ status: 'approved' });
    },
    reject: () => {
      tell('rejected');
      act({ status: 'closed' });
    },
    withdraw: () => {
      tell(draw(2) === 0 ? 'withdrawn' : 'merged');
      undoable = undefined;
      turn({ status: 'closed' });
    },
    settle: () => {
      tell('refund_settled');
      undoable = undefined;
      turn({ status: 'closed', final: true });
    },
    fail: () => tell('refund_failed'),
    park: () => {
      const until = now + (1 + draw(100)) * minute;
      tell('parked', { until: instantAt(until) });
      turn({ status: 'parked', until });
    },
    wake: () => {
      const at = Math.min(now, state.until!);
      tell('woken', {}, at);
      turn({ status: 'open' }, at);
    },
    reopen: () => {
      tell(draw(2) === 0 ? 'appealed' : 'reopened');
      anew();
    },
    undo: () => {
      if (undoable === undefined) return;
      tell('undone', { sequence: undoable.act });
      const { before } = undoable;
      undoable = undefined;
      turn(before, now, true);
    },
  };
  const undecided = [
    'note',
    'message',
    'evidence',
    'ask',
    'ask',
    'askBack',
    'propose',
    'approve',
    'reject',
    'withdraw',
    'undo',
  ];
  const possible: Record<State['status'], readonly string[]> = {
    open: [...undecided, 'park'],
    waiting: [...undecided, 'message', 'message', 'park'],
    parked: ['note', 'message', 'evidence', 'propose', 'approve', 'reject', 'withdraw', 'park', 'wake', 'wake', 'undo'],
    approved: ['note', 'message', 'settle', 'fail', 'reopen', 'undo'],
    closed: ['note', 'message', 'reopen', 'reopen', 'undo'],
  };
  for (const number of draws) {
    rest = number;
    now += [0, 0, 1, 250, minute, 5 * minute, 17 * minute + 1, 40 * minute][draw(8)]! * (1 + draw(3));
    if (state.final) break;
    const choices = possible[state.status];
    moves[choices[draw(choices.length)]!]!();
  }
  return { events: historyOf(...happenings) as PlacedEvent[], entries, now };
}

/** Whom the claim waits on at a moment, as the model has it. */
export function partyAt(entries: readonly Entry[], at: number): { party: Party; episode: number } | undefined {
  const entry = entries.findLast(({ from }) => from <= at);
  if (entry?.party === undefined) return undefined;
  return { party: entry.until !== undefined && entry.until <= at ? 'team' : entry.party, episode: entry.episode };
}
