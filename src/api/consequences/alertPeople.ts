import type { AlertKind } from '#domain/alertWords.ts';
import { type Instant, instantAt, millisecondsOf } from '#domain/calendar.ts';
import { type DeadlineKind, isOurs } from '#domain/clock/deadlinesOf.ts';
import { addAlerts } from '#store/alerts/addAlerts.ts';
import { recipientsOf } from '#store/alerts/recipientsOf.ts';
import type { Setting, Stored } from './setting.ts';

const minuteMs = 60_000;

type About = { kind: AlertKind; deadline: DeadlineKind; dueAt: Instant; managers: boolean };
type Told = Stored<'deadline_due_soon' | 'deadline_missed' | 'request_expired'>;

/**
 * Alerts whoever has the claim, and managers to what was missed: once an event. What leaves the house is gathered for a minute, so that what happens together goes
 * out together. Nobody is alerted to what others are late with, to what was near and has passed since, or while a claim sleeps: nobody could act.
 */
export async function alertPeople(event: Told, { trx, claim, deps, schedule }: Setting): Promise<void> {
  const about = aboutOf(event);
  if (about === undefined || claim.status === 'parked') return;
  const { kind, deadline, dueAt, managers } = about;
  const ids = claim.assigneeId === undefined ? [] : [claim.assigneeId];
  if (ids.length === 0 && !managers) return;
  const people = await recipientsOf(trx, { ids, roles: managers ? ['manager'] : [] });
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
    return { kind: 'expired', deadline: 'answer', dueAt: event.at, managers: false };
  }
  const { deadline, dueAt, party } = event.payload;
  if (!isOurs(party)) return undefined;
  if (event.type === 'deadline_missed') return { kind: 'missed', deadline, dueAt, managers: true };
  return dueAt > event.recordedAt ? { kind: 'due_soon', deadline, dueAt, managers: false } : undefined;
}
