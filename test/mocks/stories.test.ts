import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '#domain/lifecycle/judge.ts';
import { ruleIds } from '#domain/verdict.ts';
import { insertTeam } from '#mocks/insertTeam.ts';
import { playTales } from '#mocks/play/playTales.ts';
import { expectedOf, stories, tellStories } from '#mocks/stories/stories.ts';
import { loadClaim } from '#store/claims/loadClaim.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { openMockHome } from './openMockHome.ts';
import { smallCamera } from './smallCamera.ts';

/** Noon; and late in the evening in summer, when Paris is a day ahead of UTC. */
const presents = ['2026-03-26T12:00:00.000Z', '2026-07-18T22:40:00.000Z'];

const places = testDatabases.flatMap((kind, place) =>
  presents.map((now, i) => ({ kind, now, told: place === 0 || i === 0 })),
);

describe.each(places.filter(({ told }) => told))('the stories on $kind, told at $now', ({ kind, now }) => {
  let home: Awaited<ReturnType<typeof openMockHome>>;

  beforeAll(async () => {
    home = await openMockHome(kind, now);
    await insertTeam(home.deps);
    await playTales(home.deps, tellStories(now), { camera: smallCamera, until: now });
  }, 150_000);
  afterAll(() => home?.close());

  it.each(stories.map(story => [story.name, story] as const))('%s', async (name, story) => {
    const loaded = (await loadClaim(home.deps.db, { externalId: name }))!;
    const { verdict, status } = loaded.row;
    expect({ verdict, status }).toEqual(expectedOf(story, now));
    expect(judge(loaded.claim, now).assessment.verdict).toBe(verdict);
  });

  it('shows every rule pass, and not pass', async () => {
    const seen = new Map<string, Set<string>>(ruleIds.map(rule => [rule, new Set()]));
    for (const { name } of stories) {
      const { claim } = (await loadClaim(home.deps.db, { externalId: name }))!;
      for (const { rule, answer } of judge(claim, now).assessment.rules) seen.get(rule)!.add(answer);
    }
    const oneSided = [...seen].filter(
      ([, answers]) => !answers.has('pass') || !(answers.has('fail') || answers.has('unknown')),
    );
    expect(oneSided).toEqual([]);
  });
});

describe('a story', () => {
  it('has a name of its own and says what it shows', () => {
    expect(new Set(stories.map(({ name }) => name)).size).toBe(stories.length);
    for (const { name, shows } of stories) {
      expect(name).toMatch(/^story-[a-z0-9-]+$/);
      expect(shows).toMatch(/^\S.{15,}\.$/);
    }
  });
});
