import type { ViewCounts } from '#api/schemas/claimSummary.ts';
import type { IconName } from '../look/Icon.tsx';

/**
 * The queue's views: how each is sorted at first, what its last dates tell, and the icon of its emptiness. `all` has no tab of its
 * own: searching looks everywhere.
 */
export const views = {
  todo: { sort: 'deadline', ends: 'deadline', icon: 'check' },
  mine: { sort: 'deadline', ends: 'deadline', icon: 'person' },
  due_soon: { sort: 'deadline', ends: 'deadline', icon: 'check' },
  overdue: { sort: 'deadline', ends: 'deadline', icon: 'check' },
  waiting: { sort: 'deadline', ends: 'deadline', icon: 'clock' },
  too_early: { sort: 'opened', ends: 'deadline', icon: 'clock' },
  wrong_channel: { sort: 'deadline', ends: 'deadline', icon: 'check' },
  duplicates: { sort: 'deadline', ends: 'deadline', icon: 'check' },
  decided: { sort: '-decided', ends: 'decided', icon: 'inbox' },
  all: { sort: '-opened', ends: 'deadline', icon: 'search' },
} as const satisfies Record<keyof ViewCounts | 'all', ViewEntry>;

type ViewEntry = { sort: Sort; ends: 'deadline' | 'decided'; icon: IconName };
export type View = keyof typeof views;
export type SortField = 'deadline' | 'opened' | 'decided' | 'amount' | 'target';
export type Sort = SortField | `-${SortField}`;

export const viewNames = Object.keys(views) as View[];
/** The views that stand as tabs, with a count each. */
export const tabs = viewNames.filter(view => view !== 'all') as (keyof ViewCounts)[];
