import type { Actor } from '#domain/people.ts';
import { isRefusal, type Refusal, refusalText } from '#domain/refusals.ts';
import { findReceived } from '#store/claims/findReceived.ts';
import { decideNew } from '../decideNew.ts';
import type { Deps } from '../deps.ts';
import { fieldErrors } from '../fieldErrors.ts';
import { claimNumber } from '../present/claimNumber.ts';
import { isSameBody, type NewClaim, receiveClaims } from '../receiveClaims.ts';
import type { ImportPart, ImportReport } from '../schemas/importing.ts';
import { readColleagues } from './history/colleagues.ts';
import { namesIn } from './history/pastSteps.ts';
import { newClaimOfRecord } from './newClaimOfRecord.ts';
import { readRecords } from './readRecords.ts';
import { parseRecord, reasonIn } from './reasonsInFrench.ts';

type Reason = { field: string; reason: string };
type Read = { line: number } & ({ claim: NewClaim } | { reasons: Reason[] });
const photosElsewhere = 'photos do not come with a file here: `npm run import` takes them from the folder of the file';

/** What became of a claim; `otherAs`: known under its external id with another content, as that claim. */
type Outcome = 'accepted' | 'known' | { otherAs: number } | Refusal;

/**
 * Takes the records of a part of a file in, all in one transaction; a refused one keeps nothing and stops nothing. In a dry run nothing is
 * kept at all. Safe to repeat: what came in before is known.
 */
export async function takeRecords(
  deps: Deps,
  part: ImportPart,
  actor: Actor,
  language: 'en' | 'fr',
): Promise<ImportReport> {
  const read = part.records.map(({ line, text }) => readRecord(part, line, text, language));
  const claims = read.flatMap(one => ('claim' in one ? [one.claim] : []));
  const outcomes = await (part.dryRun ? foresee(deps, claims, actor) : takeIn(deps, claims, actor));
  const report: ImportReport = { read: read.length, accepted: 0, known: 0, refused: 0, refusals: [] };
  for (const one of read) {
    const outcome = 'claim' in one ? outcomes.shift()! : one.reasons;
    if (outcome === 'accepted' || outcome === 'known') {
      report[outcome] += 1;
    } else {
      report.refused += 1;
      const reasons = Array.isArray(outcome) ? outcome : [reasonOf(outcome, language)];
      report.refusals.push(...reasons.map(reason => ({ line: one.line, ...reason })));
    }
  }
  return report;
}

function readRecord({ format, header }: ImportPart, line: number, text: string, language: 'en' | 'fr'): Read {
  const whole = header === undefined ? text : `${header}\n${text}`;
  const refused = (...reasons: Reason[]): Read => ({
    line,
    reasons: reasons.map(({ field, reason }) => ({ field, reason: reasonIn(language, reason) })),
  });
  const [first, ...others] = [...readRecords(whole, format)];
  if (first === undefined) return refused({ field: '', reason: 'is empty' });
  if (others.length > 0) return refused({ field: '', reason: 'is more than one record' });
  if ('unreadable' in first) return refused({ field: '', reason: first.unreadable });
  const parsed = parseRecord(first.record, language);
  if (!parsed.success) {
    return refused(
      ...fieldErrors(parsed.error).map(({ field, reason }) => ({ field: field === 'body' ? '' : field, reason })),
    );
  }
  if ((parsed.data.evidence?.length ?? 0) > 0) return refused({ field: 'evidence', reason: photosElsewhere });
  return { line, claim: newClaimOfRecord({ ...parsed.data, evidence: undefined }) };
}

async function takeIn(deps: Deps, claims: NewClaim[], actor: Actor): Promise<Outcome[]> {
  const received = await receiveClaims(deps, claims, actor);
  return received.map((one): Outcome => {
    if (isRefusal(one)) return one;
    if (!one.known) return 'accepted';
    return one.sameBody ? 'known' : { otherAs: one.claimId };
  });
}

async function foresee(deps: Deps, claims: NewClaim[], actor: Actor): Promise<Outcome[]> {
  const now = deps.now();
  const known = await findReceived(
    deps.db,
    claims.map(({ externalId }) => externalId),
  );
  const hashes = new Map([...known].map(([id, { bodyHash }]) => [id, bodyHash]));
  const names = claims.flatMap(({ history }) => namesIn(history));
  const colleagues = await readColleagues(deps, deps.db, names);
  return claims.map(claim => {
    const { externalId, bodyHash } = claim;
    const before = hashes.get(externalId);
    if (before !== undefined)
      return isSameBody(before, bodyHash) ? 'known' : { otherAs: known.get(externalId)?.id ?? 0 };
    const decided = decideNew(deps, claim, claim.facts, { claimId: 0, actor, now, colleagues });
    if (isRefusal(decided)) return decided;
    hashes.set(externalId, bodyHash);
    return 'accepted';
  });
}

function reasonOf(outcome: { otherAs: number } | Refusal, language: 'en' | 'fr'): Reason {
  if (!('otherAs' in outcome)) return { field: outcome.field ?? '', reason: refusalText(outcome, language) };
  const { otherAs } = outcome;
  const where = otherAs === 0 ? { en: 'an earlier line', fr: 'une ligne précédente' }[language] : claimNumber(otherAs);
  const reason = {
    en: `is known with another content (${where}); what is known is not overwritten`,
    fr: `déjà connu avec un autre contenu (${where}) ; ce qui est connu n'est pas écrasé`,
  };
  return { field: 'externalId', reason: reason[language] };
}
