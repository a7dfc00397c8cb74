import { afterEach, expect, it } from 'vitest';
import type { Deps } from '#api/deps.ts';
import { shiftInstant } from '#domain/calendar.ts';
import { houseRules } from '#domain/policy/houseRules.ts';
import { insertTeam } from '#mocks/insertTeam.ts';
import { playPast } from '#mocks/play/playPast.ts';
import { stories } from '#mocks/stories/stories.ts';
import { loadClaim } from '#store/claims/loadClaim.ts';
import { openMockHome } from '../openMockHome.ts';
import { smallCamera } from '../smallCamera.ts';

const now = '2026-03-26T12:00:00.000Z';
let home: Awaited<ReturnType<typeof openMockHome>> | undefined;
afterEach(async () => {
  await home?.close();
  home = undefined;
});

/** Plays one story in a house that leaves `undoSeconds`, up to `seconds` after the approval in it. */
async function play(name: string, { undoSeconds, seconds }: { undoSeconds: number; seconds: number }) {
  const tale = stories.find(story => story.name === name)!.tell(now);
  const approval = tale.steps.find(({ act }) => 'command' in act && act.command.command === 'approve')!;
  const until = shiftInstant(approval.at, seconds * 1000);
  const opened = await openMockHome('pglite', until);
  home = opened;
  const left: string[] = [];
  const deps: Deps = {
    ...opened.deps,
    houseRules: { ...houseRules, undoSeconds },
    messenger: {
      async deliver({ id }) {
        left.push(id);
        return 'sent';
      },
    },
  };
  await insertTeam(deps);
  await playPast(deps, [tale], { camera: smallCamera, until });
  const { claim } = (await loadClaim(deps.db, { externalId: name }))!;
  const messages = await deps.db.selectFrom('messages').selectAll().where('direction', '=', 'out').execute();
  return { claim, messages, left, approvedAt: approval.at };
}

it('takes back what was taken back in its time, in a house that leaves less time, or none', async () => {
  for (const undoSeconds of [4, 0]) {
    const { claim, messages, left } = await play('story-undone', { undoSeconds, seconds: 60 });
    expect(claim.status).toBe('open');
    expect(messages.map(({ delivery }) => delivery)).toContain('taken_back');
    expect(left).toEqual([]);
    await home?.close();
    home = undefined;
  }
});

it('sends a message that is still held at the end itself, when it could no longer be taken back', async () => {
  const { messages, left, approvedAt } = await play('story-approved', { undoSeconds: 3600, seconds: 5 });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ delivery: 'sent', send_at: shiftInstant(approvedAt, 20_000) });
  expect(left).toEqual([]);
});
