import type { Threshold } from '#domain/clock/targets/targetPolicySchema.ts';
import { packs } from '#domain/policy/packInForce.ts';
import type { AttainmentFigure } from '../schemas/dashboardFigures.ts';

/** Days of 24 hours and civil days are both said as days. */
const units = { civil_days: 'days', working_days: 'working_days', civil_years: 'years' } as const;

/** Within what a target promises, as people say it; where it is left to the policy, as the latest one has it. @throws Error when that has no such clock. */
export function promisedTime(threshold: Threshold): AttainmentFigure['promised'] {
  switch (threshold.kind) {
    case 'duration':
      return { count: threshold.hours, unit: 'hours' };
    case 'working_days':
      return { count: threshold.days, unit: 'working_days' };
    case 'days':
    case 'civil_day_end':
      return { count: threshold.days, unit: 'days' };
    case 'policy': {
      const clock = packs.at(-1)?.clocks.find(({ id }) => id === threshold.clock);
      if (clock === undefined) throw new Error(`the policy has no clock "${threshold.clock}"`);
      return { count: clock.count, unit: units[clock.unit] };
    }
  }
}
