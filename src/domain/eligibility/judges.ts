import type { RuleId } from '../verdict.ts';
import { coveredReason } from './coveredReason.ts';
import { notYetRefunded } from './notYetRefunded.ts';
import { officialChannel } from './officialChannel.ts';
import type { Judge } from './outcome.ts';
import { photoEvidence } from './photoEvidence.ts';
import { preciseDescription } from './preciseDescription.ts';
import { returnWindow } from './returnWindow.ts';
import { unretouchedPhotos } from './unretouchedPhotos.ts';
import { waitingPeriod } from './waitingPeriod.ts';

/** Who judges which kind of rule. */
export const judges: { [K in RuleId]: Judge<K> } = {
  officialChannel,
  coveredReason,
  preciseDescription,
  photoEvidence,
  unretouchedPhotos,
  waitingPeriod,
  returnWindow,
  notYetRefunded,
};
