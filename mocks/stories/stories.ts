import type { Instant } from '#domain/calendar.ts';
import type { Tale } from '../play/tale.ts';
import { coveredReasonStories } from './coveredReason.ts';
import { lifecycleStories } from './lifecycle.ts';
import { notYetRefundedStories } from './notYetRefunded.ts';
import { officialChannelStories } from './officialChannel.ts';
import { photoEvidenceStories } from './photoEvidence.ts';
import { preciseDescriptionStories } from './preciseDescription.ts';
import { returnWindowStories } from './returnWindow.ts';
import type { Expected, Story } from './story.ts';
import { unretouchedPhotosStories } from './unretouchedPhotos.ts';
import { waitingPeriodStories } from './waitingPeriod.ts';

/** Every story, a list a rule; the last is of what people do. */
export const stories: readonly Story[] = [
  ...officialChannelStories,
  ...coveredReasonStories,
  ...preciseDescriptionStories,
  ...photoEvidenceStories,
  ...unretouchedPhotosStories,
  ...waitingPeriodStories,
  ...returnWindowStories,
  ...notYetRefundedStories,
  ...lifecycleStories,
];

/** All stories as they go at a present. */
export function tellStories(now: Instant): Tale[] {
  return stories.map(story => story.tell(now));
}

/** How a story is judged and where it stands at a present. */
export function expectedOf({ expected }: Story, now: Instant): Expected {
  return typeof expected === 'function' ? expected(now) : expected;
}
