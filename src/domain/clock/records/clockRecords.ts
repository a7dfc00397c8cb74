import type { PlacedEvent } from '../../events.ts';
import type { ClockSettings } from '../clockSettings.ts';
import { type ClockReading, readClock } from '../readClock.ts';
import { type EpisodeRecord, episodeRecords } from './episodeRecord.ts';
import { type RefundPromise, refundPromises } from './refundPromises.ts';
import { type TargetRecord, targetRecords } from './targetRecord.ts';

/** What is kept of a claim's clocks, so that measures and lists need not read its events. */
export type ClockRecords = { episodes: EpisodeRecord[]; targets: TargetRecord[]; promises: RefundPromise[] };

/**
 * The records of a claim, a pure function of (events, targets, calendar): they are as of its last event, so that they are the same whenever they are made. `known`
 * spares a reading where it is as of that event. Throws an Error on events that do not begin with the opening.
 */
export function clockRecords(
  events: readonly PlacedEvent[],
  settings: ClockSettings,
  known?: ClockReading,
): ClockRecords {
  const last = events.reduce((latest, { at }) => (at > latest ? at : latest), '');
  const reading = known?.asOf === last ? known : readClock(events, settings, last);
  if (reading === undefined) throw new Error('A claim without an opening has no clock');
  const episodes = episodeRecords(events, reading);
  const targets = targetRecords(events, settings, reading);
  return { episodes, targets, promises: refundPromises(events, episodes, targets) };
}
