import type { Instant } from '../calendar.ts';
import type { ActionState } from '../claim.ts';
import type { Actor } from '../people.ts';
import { type RefusalCode, refuse } from '../refusals.ts';

type Condition = {
  holds: (state: ActionState, actor: Actor, now: Instant) => boolean;
  /** The code it is refused with, and what of the state goes into the refusal's words. */
  code: RefusalCode;
  params?: (state: ActionState) => Record<string, string | undefined>;
};

const isAgent = (actor: Actor) => actor.kind === 'person' && actor.role === 'agent';

/** What must hold for a command beside status and role. The transitions table names them. */
export const conditions = {
  /** Only agents are bound by who has a claim: a manager may step in, the shop and the jobs have no hands to hold with. */
  notHeldByAnother: {
    holds: (state, actor) => !isAgent(actor) || state.assigneeId === undefined || state.assigneeId === actor.id,
    code: 'held_by_another',
    params: state => ({ holder: state.assigneeId }),
  },
  notYoursYet: { holds: (state, actor) => state.assigneeId !== actor.id, code: 'already_yours' },
  held: { holds: state => state.assigneeId !== undefined, code: 'nobody_holds' },
  proposalPending: { holds: state => state.proposedBy !== undefined, code: 'nothing_to_confirm' },
  secondPerson: { holds: (state, actor) => state.proposedBy !== actor.id, code: 'second_person_needed' },
  somethingToUndo: { holds: state => state.undoBy !== undefined, code: 'nothing_to_undo' },
  ownAct: {
    holds: (state, actor) => !isAgent(actor) || state.undoBy === actor.id,
    code: 'not_your_act',
    params: state => ({ by: state.undoBy }),
  },
  withinUndo: {
    holds: (state, _actor, now) => state.undoUntil !== undefined && now < state.undoUntil,
    code: 'too_late_to_undo',
    params: state => ({ until: state.undoUntil }),
  },
  answerNotOverdue: {
    holds: ({ answerBy }, _actor, now) => answerBy !== undefined && now < answerBy,
    code: 'answer_overdue',
    params: state => ({ until: state.answerBy }),
  },
  answerOverdue: {
    holds: ({ answerBy }, _actor, now) => answerBy !== undefined && now >= answerBy,
    code: 'answer_not_overdue',
    params: state => ({ until: state.answerBy }),
  },
  returnNeeded: { holds: state => state.needsReturn, code: 'no_return_needed' },
  decisionOnRecord: { holds: state => state.decidedBy !== undefined, code: 'no_decision_on_record' },
  payoutNotHeld: {
    holds: (state, _actor, now) => state.undoHeldUntil === undefined || now >= state.undoHeldUntil,
    code: 'payout_held',
    params: state => ({ until: state.undoHeldUntil }),
  },
  /** Until its undo seconds are over a refund is held here; then it may be on its way, and only one that failed is ours again. */
  refundNotReleased: {
    holds: (state, _actor, now) =>
      state.undoHeldUntil === undefined || now < state.undoHeldUntil || state.refundFailed === true,
    code: 'refund_released',
    params: state => ({ at: state.undoHeldUntil }),
  },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;

/** The refusal of a condition that does not hold; undefined when it holds. */
export function unmet(name: ConditionName, state: ActionState, actor: Actor, now: Instant) {
  const condition: Condition = conditions[name];
  if (condition.holds(state, actor, now)) return undefined;
  const params = Object.entries(condition.params?.(state) ?? {}).filter(([, value]) => value !== undefined);
  return refuse(
    condition.code,
    params.length > 0 ? { params: Object.fromEntries(params) as Record<string, string> } : {},
  );
}
