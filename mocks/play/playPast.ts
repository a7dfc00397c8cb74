import type { Deps } from '#api/deps.ts';
import { runJobs } from '#api/jobs/runJobs.ts';
import { shiftInstant } from '#domain/calendar.ts';
import { houseRules } from '#domain/policy/houseRules.ts';
import { playTales } from './playTales.ts';
import type { Tale } from './tale.ts';

/**
 * Plays tales under the rules of their own time, whatever the house has set since, and lets no message out: the people in them are made up.
 * Each is sent at its moment, in the past; one that is still held at the end is sent too, when it could no longer be taken back.
 * What alerted anybody until the day before has been read.
 * @throws with the claim and the moment when anything is refused.
 */
export async function playPast(
  deps: Deps,
  tales: readonly Tale[],
  options: Parameters<typeof playTales>[2],
): Promise<void> {
  const past: Deps = {
    ...deps,
    houseRules,
    messenger: { deliver: async () => 'sent' },
    mail: null,
    alertWebhook: null,
  };
  await playTales(past, tales, options);
  const allSent = shiftInstant(options.until, houseRules.undoSeconds * 1000);
  await runJobs({ ...past, now: () => allSent }, { kinds: ['send_message'] });
  const yesterday = shiftInstant(options.until, -86_400_000);
  await deps.db.updateTable('alerts').set({ read_at: yesterday }).where('at', '<', yesterday).execute();
}
