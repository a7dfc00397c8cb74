import type { FactName } from '../facts.ts';
import { phrase } from '../phrases.ts';
import { concerns } from '../policy/reasonScope.ts';
import type { FactUsed } from '../verdict.ts';
import { cite, citeFindings } from './cite.ts';
import { notConcerned } from './notConcerned.ts';
import type { Judge, Outcome } from './outcome.ts';
import { findingsRead, readPhotos } from './readPhotos.ts';

/**
 * Photos prove the case: the admissible ones show it from several angles (distinct shots), and an agent has found the anomaly visible
 * on one of them. When an agent has found that none shows it, they do not.
 */
export const photoEvidence: Judge<'photoEvidence'> = (rule, { facts }) => {
  if (!concerns(rule.concerns, facts.reason)) return notConcerned(facts);
  const photos = readPhotos(facts);
  const used: FactUsed[] = [cite(facts, 'claim.reason', facts.reason), cite(facts, 'claim.photos', photos.length)];
  const min = rule.minShots;
  if (photos.length === 0) return asked('photos_none', ['claim.photos'], used, ['0 photos'], min);

  const admissible = photos.filter(read => read.admissible);
  const shots = new Set(admissible.map(read => read.photo.shot)).size;
  used.push(cite(facts, 'claim.photos.shots', shots), ...citeFindings(facts, findingsRead(photos)));
  const visible = admissible.filter(read => read.shows?.kind === 'anomaly_visible').length;
  const refuted = admissible.filter(read => read.shows?.kind === 'anomaly_not_visible').length;
  const arithmetic = [
    `${admissible.length} of ${photos.length} photos admissible`,
    `${shots} distinct shots ${shots >= min ? '>=' : '<'} ${min}`,
    `anomaly visible on ${visible}, not visible on ${refuted}, not looked at on ${admissible.length - visible - refuted}`,
  ];
  if (admissible.length === 0) return asked('photos_none_admissible', ['claim.photos'], used, arithmetic, min);
  if (refuted === admissible.length) {
    return {
      answer: 'fail',
      because: phrase('photos_refuted', { photos: refuted }),
      facts: used,
      arithmetic,
      wouldChange: [phrase('would_photo', {}), phrase('would_anomaly_finding', {})],
    };
  }
  if (visible > 0 && shots >= min) {
    return {
      answer: 'pass',
      because: phrase('photos_prove', { visible, shots }),
      facts: used,
      arithmetic,
      wouldChange: [phrase('would_retouched_finding', {}), phrase('would_refuting_finding', {})],
    };
  }
  if (visible > 0) return asked('photos_one_angle', ['claim.photos.shots'], used, arithmetic, min, shots);
  if (shots >= min) return asked('photos_to_look_at', ['claim.findings'], used, arithmetic, min);
  return asked('photos_one_angle_to_look_at', ['claim.photos.shots', 'claim.findings'], used, arithmetic, min, shots);
};

type Asking =
  | 'photos_none'
  | 'photos_none_admissible'
  | 'photos_one_angle'
  | 'photos_to_look_at'
  | 'photos_one_angle_to_look_at';

function asked(
  code: Asking,
  missing: FactName[],
  facts: FactUsed[],
  arithmetic: string[],
  min: number,
  shots = 0,
): Outcome {
  const wouldChange = [];
  if (missing.includes('claim.photos')) wouldChange.push(phrase('would_photo', {}));
  if (missing.includes('claim.photos.shots')) wouldChange.push(phrase('would_angle', { min }));
  if (missing.includes('claim.findings')) wouldChange.push(phrase('would_anomaly_finding', {}));
  return { answer: 'unknown', because: phrase(code, { min, shots }), missing, facts, arithmetic, wouldChange };
}
