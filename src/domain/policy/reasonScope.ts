import { z } from 'zod';
import { groupOf, type Reason, type ReasonGroup, reasonNames, reasons } from '../reasons.ts';

const groupNames = [...new Set(reasonNames.map(name => reasons[name].group))] as [ReasonGroup, ...ReasonGroup[]];
const reasonName = z.enum(reasonNames as [Reason, ...Reason[]]);

/** Which reasons something concerns: whole groups, single reasons besides, and exceptions from both. */
export const reasonScope = z.strictObject({
  groups: z.array(z.enum(groupNames)).default([]),
  reasons: z.array(reasonName).default([]),
  except: z.array(reasonName).default([]),
});

export type ReasonScope = z.infer<typeof reasonScope>;

/** Whether a scope holds a reason. */
export function concerns(scope: ReasonScope, reason: Reason): boolean {
  if (scope.except.includes(reason)) return false;
  return scope.groups.includes(groupOf(reason)) || scope.reasons.includes(reason);
}
