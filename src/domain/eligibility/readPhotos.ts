import type { Finding, FindingKind, Photo } from '../evidence.ts';
import type { Facts } from '../facts.ts';
import { latest } from './cite.ts';

/** What people found on one photo: the latest of the findings that contradict each other counts. */
export type PhotoRead = { photo: Photo; shows?: Finding; touched?: Finding; admissible: boolean };

const about: Partial<Record<FindingKind, 'shows' | 'touched'>> = {
  anomaly_visible: 'shows',
  anomaly_not_visible: 'shows',
  not_the_product: 'shows',
  retouched: 'touched',
  photo_checked_genuine: 'touched',
};

/**
 * Every photo of a claim with what people found on it. A photo is admissible unless it was found retouched, or found not to show the
 * product; where the wrong item came, the photo shows just that, and `not_the_product` says nothing against it.
 */
export function readPhotos(facts: Facts): PhotoRead[] {
  const wrongItem = facts.reason === 'wrong_item';
  return facts.photos.map(photo => {
    const on = (finding: Finding, group: 'shows' | 'touched') =>
      finding.photoId === photo.id &&
      about[finding.kind] === group &&
      !(wrongItem && finding.kind === 'not_the_product');
    const shows = latest(facts.findings, finding => on(finding, 'shows'));
    const touched = latest(facts.findings, finding => on(finding, 'touched'));
    const admissible = touched?.kind !== 'retouched' && shows?.kind !== 'not_the_product';
    return { photo, shows, touched, admissible };
  });
}

/** The findings that were read off a list of photos. */
export function findingsRead(photos: readonly PhotoRead[]): Finding[] {
  const read: Finding[] = [];
  for (const { shows, touched } of photos) {
    if (shows) read.push(shows);
    if (touched) read.push(touched);
  }
  return read;
}
