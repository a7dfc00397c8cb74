import type { AlertKind } from '#domain/alertWords.ts';
import { type Instant, instantAt, millisecondsOf } from '#domain/calendar.ts';
import { type DeadlineKind, isOurs } from '#domain/clock/deadlinesOf.ts';
import type { Role } from '#domain/people.ts';
import { addAlerts } from '#store/alerts/addAlerts.ts';
import { recipientsOf } from '#store/alerts/recipientsOf.ts';
import type { Setting, Stored } from './setting.ts';

const minuteMs = 60_000;

type About = { kind: AlertKind; deadline: DeadlineKind; dueAt: Instant; roles: readonly Role[] };
type Told = Stored<'deadline_due_soon' | 'deadline_missed' | 'request_expired'>;

/**
 * Alerts whoever has the claim, managers to what was missed, and finance to what waits for the money: once an event. What leaves the house is gathered for a minute, so that what happens together goes
 * out together. Nobody is alerted to what others are late with, to what was near and has passed since, or while a claim sleeps: nobody could act.
 */
export async function alertPeople(event: Told, { trx, claim, deps, schedule }: Setting): Promise<void> {
  const about = aboutOf(event);
  if (about === undefined || claim.status === 'parked') return;
  const { kind, deadline, dueAt, roles } = about;
  const ids = claim.assigneeId === undefined ? [] : [claim.assigneeId];
  if (ids.length === 0 && roles.length === 0) return;
  const people = await recipientsOf(trx, { ids, roles });
  const leaves = deps.mail !== null || deps.alertWebhook !== null;
  const alerts = people.map(({ id, choice }) => ({
    person_id: id,
    claim_id: event.claimId,
    sequence: event.sequence,
    kind,
    deadline,
    due_at: dueAt,
    at: event.recordedAt,
    held: leaves && choice === 'mail',
  }));
  await addAlerts(trx, alerts);
  const runAt = instantAt((Math.floor(millisecondsOf(event.recordedAt) / minuteMs) + 1) * minuteMs);
  for (const { person_id: key, held } of alerts) {
    if (held) schedule({ kind: 'gather_alerts', key, payload: { personId: key }, runAt });
  }
}

function aboutOf(event: Told): About | undefined {
  if (event.type === 'request_expired') {
    return { kind: 'expired', deadline: 'answer', dueAt: event.at, roles: [] };
  }
  const { deadline, dueAt, party } = event.payload;
  if (!isOurs(party)) return undefined;
  const payers: readonly Role[] = party === 'payment' ? ['finance'] : [];
  if (event.type === 'deadline_missed') return { kind: 'missed', deadline, dueAt, roles: ['manager', ...payers] };
  return dueAt > event.recordedAt ? { kind: 'due_soon', deadline, dueAt, roles: payers } : undefined;
}
