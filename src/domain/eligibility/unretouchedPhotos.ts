import type { Facts } from '../facts.ts';
import { phrase } from '../phrases.ts';
import type { FactUsed } from '../verdict.ts';
import { cite, citeFindings } from './cite.ts';
import type { Judge } from './outcome.ts';
import { findingsRead, type PhotoRead, readPhotos } from './readPhotos.ts';

/**
 * A retouched photo is not admissible. Only a person finds a photo retouched; an observation made from its bytes waits until a person
 * has looked (a finding made at or after it closes it).
 */
export const unretouchedPhotos: Judge<'unretouchedPhotos'> = (rule, { facts }) => {
  const photos = readPhotos(facts);
  const count = cite(facts, 'claim.photos', photos.length);
  if (photos.length === 0) {
    return {
      answer: 'not_applicable',
      because: phrase('no_photos', {}),
      facts: [count],
      arithmetic: [],
      wouldChange: [phrase('would_any_photo', {})],
    };
  }
  const open = photos.filter(read => read.admissible && hasOpen(read, rule.severities));
  const retouched = photos.filter(read => read.touched?.kind === 'retouched').length;
  const admissible = photos.filter(read => read.admissible).length;
  const used = [
    count,
    citeObservations(facts, rule.severities),
    ...citeFindings(facts, findingsRead(photos)),
    cite(facts, 'claim.reason', facts.reason),
  ];
  const arithmetic = [
    `${photos.length} photos, ${retouched} found retouched, ${admissible} admissible`,
    `${open.length} admissible with an open ${rule.severities.join(' or ')} observation`,
  ];
  if (admissible === 0 && retouched > 0) {
    return {
      answer: 'fail',
      because: phrase('photos_all_retouched', { retouched }),
      facts: used,
      arithmetic,
      wouldChange: [phrase('would_genuine_finding', {}), phrase('would_unretouched_photo', {})],
    };
  }
  if (open.length > 0) {
    return {
      answer: 'unknown',
      because: phrase('observations_open', { photos: open.length }),
      missing: ['claim.findings'],
      facts: used,
      arithmetic,
      wouldChange: [phrase('would_genuine_finding', {}), phrase('would_retouched_finding', {})],
    };
  }
  return {
    answer: 'pass',
    because: phrase(retouched > 0 ? 'photos_rest_unretouched' : 'photos_unretouched', { admissible, retouched }),
    facts: used,
    arithmetic,
    wouldChange: [phrase('would_retouched_finding', {}), phrase('would_observation', {})],
  };
};

function hasOpen({ photo, touched }: PhotoRead, severities: readonly string[]): boolean {
  return photo.observations.some(
    ({ severity, at }) => severities.includes(severity) && (touched === undefined || touched.at < at),
  );
}

function citeObservations(facts: Facts, severities: readonly string[]): FactUsed {
  let count = 0;
  let last = facts.openedAt;
  for (const { observations } of facts.photos) {
    for (const { severity, at } of observations) {
      if (!severities.includes(severity)) continue;
      count += 1;
      if (at > last) last = at;
    }
  }
  return cite(facts, 'claim.photos.observations', count, last);
}
