import { type Metric, targetsInForce } from '#domain/clock/targets/targetPolicySchema.ts';
import { packs } from '#domain/policy/packInForce.ts';
import type { Frame } from './frameOf.ts';

/**
 * Where the target of a metric stands on the customer's clock, in hours; null where it has none there. Of a target that ends with a civil day these are whole days of
 * 24 hours: the day itself ends a little later for everybody, which only the promise's own figure tells.
 */
export function targetHoursOf(metric: Metric, { settings, asOf }: Pick<Frame, 'settings' | 'asOf'>): number | null {
  const target = targetsInForce(settings.targets, asOf)?.targets.find(one => one.metric === metric);
  if (target === undefined || target.clock === 'team') return null;
  const { threshold } = target;
  switch (threshold.kind) {
    case 'days':
    case 'civil_day_end':
      return threshold.days * 24;
    case 'duration':
      return threshold.hours;
    case 'working_days':
      return null;
    case 'policy': {
      const clock = packs.at(-1)?.clocks.find(({ id }) => id === threshold.clock);
      return clock === undefined || clock.unit !== 'civil_days' ? null : clock.count * 24;
    }
  }
}
