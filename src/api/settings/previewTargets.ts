import type { Instant } from '#domain/calendar.ts';
import { customerLimit } from '#domain/clock/targets/customerLimit.ts';
import type { TargetDefinition } from '#domain/clock/targets/targetPolicySchema.ts';
import { teamBudget, teamLimit } from '#domain/clock/targets/teamTime.ts';
import type { WorkingCalendar } from '#domain/clock/workingCalendar/workingCalendarSchema.ts';
import { packs } from '#domain/policy/packInForce.ts';
import type { SettingPreview } from '../schemas/settings.ts';

/** Until when each target has time if what it counts from happens now: on a claim under the newest policy, that stays with the team, of a customer in a zone. */
export function previewTargets(
  targets: readonly TargetDefinition[],
  calendar: WorkingCalendar,
  timeZone: string,
  now: Instant,
): NonNullable<SettingPreview['targets']> {
  const { id, version } = packs.at(-1)!;
  return targets.flatMap(({ metric, clock, threshold }) => {
    const limit =
      clock === 'team'
        ? teamLimit([], teamBudget(threshold, now, calendar), now, calendar)
        : customerLimit(metric, threshold, now, { policy: { id, version }, timeZone, calendar });
    return limit === undefined ? [] : { metric, clock, dueAt: limit.dueAt };
  });
}
