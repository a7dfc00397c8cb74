import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptPromises, rowPromises } from '#api/dashboard/readPromises.ts';
import type { Deps } from '#api/deps.ts';
import { claimRecord } from '#api/intake/claimRecord.ts';
import { dayOf } from '#domain/calendar.ts';
import { factNames } from '#domain/facts.ts';
import { houseRules } from '#domain/policy/houseRules.ts';
import { reasonNames } from '#domain/reasons.ts';
import { isOpen, statusNames } from '#domain/status.ts';
import { verdictNames } from '#domain/verdict.ts';
import { tellPlots } from '#mocks/plots/tellPlots.ts';
import { fillSampleWorld, sampleSignIns } from '#mocks/sampleWorld.ts';
import { stories } from '#mocks/stories/stories.ts';
import { verifyChain } from '#store/events/verifyChain.ts';
import { summedCells } from '#test/domain/clock/figures/summedCells.ts';
import { openMockHome } from './openMockHome.ts';
import { smallCamera } from './smallCamera.ts';

/** A Monday morning, after the night in which the clocks of Europe changed. */
const now = '2026-10-26T08:20:00.000Z';

describe('the sample world', () => {
  let home: Awaited<ReturnType<typeof openMockHome>>;
  const said: string[] = [];
  const left: string[] = [];
  const claims = () => home.deps.db.selectFrom('claims').selectAll().execute();
  const states = () =>
    home.deps.db
      .selectFrom('claim_states')
      .innerJoin('claims', 'claims.id', 'claim_id')
      .select(['state', 'verdict'])
      .execute();

  beforeAll(async () => {
    home = await openMockHome('pglite', now);
    const house: Deps = {
      ...home.deps,
      houseRules: { ...houseRules, undoSeconds: 4 },
      messenger: {
        async deliver({ id }) {
          left.push(id);
          return 'sent';
        },
      },
    };
    await fillSampleWorld(house, line => said.push(line), { camera: smallCamera });
  }, 150_000);
  afterAll(() => home?.close());

  it('has every reason, verdict and status, and most kinds of events', async () => {
    const rows = await claims();
    const all = <T>(values: T[]) => [...new Set(values)].sort();
    expect(all(rows.map(({ reason }) => reason))).toEqual([...reasonNames].sort());
    expect(all(rows.map(({ verdict }) => verdict))).toEqual([...verdictNames].sort());
    expect(all(rows.map(({ status }) => status))).toEqual([...statusNames].sort());
    const events = await home.deps.db.selectFrom('claim_events').select('type').distinct().execute();
    expect(events.length).toBeGreaterThanOrEqual(22);
  });

  it('has as many claims as a team could meet, and enough to do', async () => {
    const rows = await claims();
    const count = (fits: (row: (typeof rows)[number]) => boolean) => rows.filter(fits).length;
    const todo = count(({ queue }) => queue === 'todo');
    expect(rows.length).toBeGreaterThan(380);
    expect(rows.length).toBeLessThan(470);
    expect(todo).toBeGreaterThanOrEqual(100);
    expect(todo).toBeLessThanOrEqual(140);
    expect(count(({ queue }) => queue === 'too_early')).toBeGreaterThan(35);
    expect(count(({ queue }) => queue === 'waiting')).toBeGreaterThan(20);
    const settleable = count(({ queue, verdict }) => queue === 'todo' && ['eligible', 'ineligible'].includes(verdict));
    expect(settleable / todo).toBeGreaterThan(0.4);
    const overdue = count(({ queue, deadline_at }) => queue === 'todo' && deadline_at < now);
    expect(overdue).toBeGreaterThanOrEqual(10);
    expect(overdue).toBeLessThanOrEqual(28);
    expect(count(({ queue, assignee_id }) => queue !== 'decided' && assignee_id === 'agent')).toBeGreaterThanOrEqual(5);
    expect(count(({ opened_at }) => opened_at < '2026-07-01' || opened_at > now)).toBe(0);
  });

  it('speaks many languages, pays in many currencies, and hardly repeats itself', async () => {
    const rows = await claims();
    expect(new Set(rows.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(rows.flatMap(({ currency }) => currency ?? [])).size).toBeGreaterThanOrEqual(7);
    expect(new Set(rows.flatMap(({ country }) => country ?? [])).size).toBeGreaterThanOrEqual(12);
    const told = await states();
    const sealed = told.flatMap(({ state }) => state.description ?? []);
    const words = await home.deps.db.selectFrom('personal_values').select(['commitment', 'value']).execute();
    const byCommitment = new Map(words.map(({ commitment, value }) => [commitment, value]));
    const descriptions = sealed.map(commitment => byCommitment.get(commitment));
    expect(descriptions.every(text => text && !/[{}]|undefined/.test(text))).toBe(true);
    expect(new Set(descriptions).size / descriptions.length).toBeGreaterThan(0.75);
    const { rows: repeats } = await sql<{ claims: number }>`select count(*)::int as claims from claims
      group by customer_id having count(distinct order_id) > 1`.execute(home.deps.db);
    expect(repeats.length).toBeGreaterThan(15);
  });

  it('has no claim whose state contradicts its verdict', async () => {
    for (const { state, verdict } of await states()) {
      const { status, decision, externalId, waiting, parkedUntil } = state;
      const at = (fact: boolean) => [externalId, status, verdict, fact];
      if (isOpen(status)) expect(at((verdict === 'too_early') === (status === 'parked'))).toEqual(at(true));
      expect(at((waiting !== undefined) === (status === 'waiting'))).toEqual(at(true));
      if (status === 'parked') expect(at(parkedUntil! > now)).toEqual(at(true));
      if (status === 'approved' || status === 'refunded' || status === 'rejected') {
        const advised = decision!.recommendation.action === (decision!.kind === 'approved' ? 'approve' : 'reject');
        expect(at(advised || decision!.justification !== undefined)).toEqual(at(true));
        expect(at(decision!.kind === (status === 'rejected' ? 'rejected' : 'approved'))).toEqual(at(true));
      }
      expect(at(state.facts.openedAt <= now)).toEqual(at(true));
    }
  });

  it('leaves nothing undone, nothing due, and every history whole', async () => {
    const jobs = await home.deps.db
      .selectFrom('jobs')
      .select(['kind', 'run_at', 'state'])
      .where('state', '<>', 'done')
      .execute();
    expect(jobs.filter(({ run_at }) => run_at <= now)).toEqual([]);
    expect(jobs.filter(({ kind }) => kind === 'send_message')).toEqual([]);
    const due = await home.deps.db.selectFrom('claims').select('id').where('changes_at', '<=', now).execute();
    expect(due).toEqual([]);
    const verified = await verifyChain(home.deps.db);
    expect(verified.broken).toBeUndefined();
    expect(verified.claims).toBe((await claims()).length);
  });

  it('lets no message out: all are sent in their own time, or taken back', async () => {
    expect(left).toEqual([]);
    const messages = await home.deps.db
      .selectFrom('messages')
      .select(['delivery', 'sent_at'])
      .where('direction', '=', 'out')
      .execute();
    const sent = messages.filter(({ delivery }) => delivery === 'sent');
    expect(sent.length).toBeGreaterThan(250);
    expect(sent.filter(({ sent_at }) => sent_at === null || sent_at > now)).toEqual([]);
    expect(messages.filter(({ delivery }) => delivery !== 'sent' && delivery !== 'taken_back')).toEqual([]);
  });

  it('has photos that are all different, but for those that a story uses twice', async () => {
    const photos = await home.deps.db.selectFrom('photos').select(['sha256', 'claim_id']).execute();
    expect(photos.length).toBeGreaterThan(250);
    expect(photos.length - new Set(photos.map(({ sha256 }) => sha256)).size).toBe(2);
    const alone = (await claims()).filter(
      ({ reason_group, photo_count }) => reason_group === 'quality' && photo_count < 2,
    );
    expect(alone.length).toBeGreaterThan(5);
  });

  it('tells the same promises from the counts that are kept as from its claims', async () => {
    const today = dayOf(now, 'Europe/Paris');
    const days = { since: today - 226, dueFrom: today - 7, today };
    for (const metric of ['refund', 'decision'] as const) {
      const asked = { metric, chosen: {}, zone: 'Europe/Paris', ...days, asOf: now };
      const [kept, rows] = [await keptPromises(home.deps.db, asked), await rowPromises(home.deps.db, asked)];
      expect(summedCells(kept.cells)).toEqual(summedCells(rows.cells));
      expect(kept.cells.length).toBeGreaterThan(20);
    }
  });

  it('has every story under its own name, a team, and says how far it is', async () => {
    const names = new Set((await claims()).map(({ external_id }) => external_id));
    expect(stories.filter(({ name }) => !names.has(name))).toEqual([]);
    const people = await home.deps.db.selectFrom('people').select(['email', 'password_hash']).execute();
    const signIns = people.filter(({ password_hash }) => password_hash !== null).map(({ email }) => email);
    expect(signIns.sort()).toEqual([...sampleSignIns.emails].sort());
    expect(said.at(-1)).toMatch(/^Sample world: done, \d+ claims/);
    const asked = (await states()).flatMap(({ state }) => state.waiting?.missing ?? []);
    expect(asked.every(name => name in factNames)).toBe(true);
  });
});

describe('the tales of the sample world', () => {
  it('are the same for the same seed and moment, and others for another seed', () => {
    expect(tellPlots(now, 'a')).toEqual(tellPlots(now, 'a'));
    expect(tellPlots(now, 'a')).not.toEqual(tellPlots(now, 'b'));
  });

  it.each(['2026-01-01T00:00:00.000Z', '2026-03-29T01:30:00.000Z', '2028-02-29T23:59:59.000Z'])(
    'are records that intake takes, told at %s',
    moment => {
      for (const { record, steps } of [
        ...tellPlots(moment, 'quittance'),
        ...stories.map(story => story.tell(moment)),
      ]) {
        expect(claimRecord.safeParse(record).error?.issues).toBeUndefined();
        expect(steps.filter(({ at }) => at < record.openedAt)).toEqual([]);
      }
    },
  );
});
