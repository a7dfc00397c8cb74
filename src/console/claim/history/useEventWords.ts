import { useCallback } from 'react';
import type { EventShown } from '#api/schemas/claimDetail.ts';
import { deadlineWords } from '#domain/clockWords.ts';
import type { EventPayloads, EventType } from '#domain/events.ts';
import { findingKinds } from '#domain/evidence.ts';
import { useDate } from '../../format/useDate.ts';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { useGroundWord } from '../decision/useGroundWord.ts';
import { useDesk } from '../desk/deskContext.ts';
import { lastMoment } from '../order/lastMoment.ts';
import { usePersonName } from './usePersonName.ts';

type Params = Record<string, string | number>;

/** What an event says, without its actor: "approved 23,90 €". A kind that the console does not know yet stands for itself. */
export function useEventWords(): (event: EventShown) => string {
  const t = useT();
  const word = useWord();
  const money = useMoney();
  const date = useDate();
  const person = usePersonName();
  const ground = useGroundWord();
  const zone = useDesk().claim.customer.timeZone ?? undefined;
  return useCallback(
    event => {
      const told: { [T in EventType]?: (payload: EventPayloads[T]) => Params } = {
        taken: ({ from }) => ({ from: from ? person(from) : '' }),
        assigned: ({ to }) => ({ to: person(to) }),
        finding_recorded: ({ finding }) => ({ finding: word(findingKinds[finding.kind]) }),
        approval_proposed: ({ decision }) => ({ amount: decision.amount ? money(decision.amount) : '' }),
        approved: ({ decision }) => ({ amount: decision.amount ? money(decision.amount) : '' }),
        rejected: ({ decision }) => ({ ground: ground(decision.ground ?? 'other') }),
        information_requested: ({ answerBy }) => ({ date: answerBy ? date(lastMoment(answerBy), 'day', zone) : '' }),
        return_requested: ({ sendBackBy }) => ({ date: sendBackBy ? date(lastMoment(sendBackBy), 'day', zone) : '' }),
        return_recorded: ({ shippedAt }) => ({ date: date(shippedAt, 'day', zone) }),
        parked: ({ until }) => ({ date: date(until, 'day', zone) }),
        deadline_due_soon: ({ deadline }) => ({ deadline: word(deadlineWords[deadline]) }),
        deadline_missed: ({ deadline }) => ({ deadline: word(deadlineWords[deadline]) }),
        merged: ({ into }) => ({ into: `C-${into}` }),
        undone: ({ kind }) => ({ kind: t(`claim.undone.${kind}`) }),
        refund_settled: ({ settledAt, reference }) => ({ date: date(settledAt), reference }),
        refund_failed: ({ reason }) => ({ reason }),
      };
      const type = event.type as EventType;
      const tell = told[type] as ((payload: unknown) => Params) | undefined;
      if (type === 'taken' && (event.payload as EventPayloads['taken']).from !== undefined) {
        return t('claim.event.takenOver', tell?.(event.payload));
      }
      return t(`claim.event.${type}`, { _: type, ...tell?.(event.payload) });
    },
    [t, word, money, date, person, ground, zone],
  );
}
