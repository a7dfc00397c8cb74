import { type RawBuilder, sql } from 'kysely';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { clockSettings } from '#domain/clock/clockSettings.ts';
import { dueSoonMargin } from '#domain/clock/dueSoon.ts';
import { type Queue, queueNames } from '#domain/status.ts';

/** Whose view, as of when, and how long before it (milliseconds) a deadline is due soon then. */
type Viewing = { viewer?: string; now?: Instant; dueSoonMs?: number };

// Each is spelled as in its partial index; the values that an index names stand in the text, so that every plan can use it.
const open = sql`claims.queue <> 'decided'`;

const openViews = {
  mine: ({ viewer }) => sql`claims.assignee_id = ${needed(viewer, 'the view "mine" needs a viewer')} and ${open}`,
  due_soon: ({ now, dueSoonMs = clockSettings.dueSoonMs }) => {
    const from = needed(now, 'the view "due_soon" needs a moment');
    const firstReply = shiftInstant(from, dueSoonMargin('first_reply', dueSoonMs));
    return sql`claims.deadline_at > ${from} and claims.deadline_at <= ${shiftInstant(from, dueSoonMs)} and ${open}
      and (claims.deadline_kind <> 'first_reply' or claims.deadline_at <= ${firstReply})`;
  },
  overdue: ({ now }) => sql`claims.deadline_at <= ${needed(now, 'the view "overdue" needs a moment')} and ${open}`,
  wrong_channel: () => sql`${open} and claims.failed_rules @> array['officialChannel']`,
  duplicates: () => sql`${open} and claims.duplicate_of is not null`,
} satisfies Record<string, (viewing: Viewing) => RawBuilder<unknown>>;

/** Views of the claims that are not decided yet, whatever their queue. */
export type OpenView = keyof typeof openViews;
export const openViewNames = Object.keys(openViews) as OpenView[];

/** The queue's views: one a queue, and those across the open ones. */
export type View = Queue | OpenView;

/** The condition of a view. @throws TypeError when it needs the viewer or the moment and is not given it. */
export function viewCondition(view: View, viewing: Viewing): RawBuilder<boolean> {
  if (isKept(view)) return sql<boolean>`claims.queue = ${view}`;
  return sql<boolean>`(${openViews[view](viewing)})`;
}

/** Whether the number of a view's claims is kept and costs nothing to read. */
export function isKept(view: View): view is Queue {
  return queueNames.includes(view as Queue);
}

function needed(value: string | undefined, lack: string): string {
  if (value === undefined) throw new TypeError(lack);
  return value;
}
