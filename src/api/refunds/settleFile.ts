import type { Instant } from '#domain/calendar.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal, refusalText } from '#domain/refusals.ts';
import { type SettlementFault, settlementFaultText } from '#domain/settlementFaults.ts';
import { judgeSettlement, type SettlementVerdict } from '#domain/settlements/judgeSettlement.ts';
import { namedIn, readSettlement, type Settlement } from '#domain/settlements/readSettlement.ts';
import { readHouseZone } from '#store/settings/readHouseZone.ts';
import type { Deps } from '../deps.ts';
import { giveCommand, isStale } from '../giveCommand.ts';
import { reasonIn } from '../intake/reasonsInFrench.ts';
import type { SettlementLine, SettlementReport } from '../schemas/refunds.ts';
import { claimsKnown } from './claimsKnown.ts';
import { reportOf } from './reportOf.ts';
import type { SettlementRow } from './settlementRows.ts';
import { unfilled } from './unfilled.ts';

type Run = { deps: Deps; actor: Actor; language: 'en' | 'fr'; dryRun: boolean; zone: string; now: Instant };
/** What an earlier line of the file does to a refund, by its claim. */
type Earlier = Map<number, { line: number; day: string; reference: string }>;

const nothing = { claimId: null, number: null, amount: null, settledOn: null, reference: null, faults: [] };

/**
 * Settles the refunds that rows name, each by a command of its own; what one is refused stops no other. Safe to repeat: what is settled so already is known. In a dry
 * run nothing is done, and the answer is the same.
 */
export async function settleFile(
  deps: Deps,
  rows: readonly SettlementRow[],
  { dryRun, actor, language }: { dryRun: boolean; actor: Actor; language: 'en' | 'fr' },
): Promise<SettlementReport> {
  const now = deps.now();
  const run = { deps, actor, language, dryRun, now, zone: await readHouseZone(deps.db) };
  const read = rows.map(row => ('cells' in row ? readSettlement(row.cells) : undefined));
  const known = await claimsKnown(
    deps.db,
    rows.flatMap(row => ('cells' in row ? { named: namedIn(row.cells) } : [])),
  );
  const earlier: Earlier = new Map();
  const lines: SettlementLine[] = [];
  for (const [i, row] of rows.entries()) {
    const { line } = row;
    const settlement = read[i];
    if ('unreadable' in row) lines.push(unreadable(row, language));
    else if (settlement === 'open') lines.push(unfilled(run.zone, line, namedIn(row.cells), known));
    else if (Array.isArray(settlement)) lines.push(refused(run, { line, faults: settlement }));
    else lines.push(await settleLine(run, line, settlement!, known, earlier));
  }
  return reportOf(lines);
}

async function settleLine(
  run: Run,
  line: number,
  settlement: Settlement,
  known: Awaited<ReturnType<typeof claimsKnown>>,
  earlier: Earlier,
): Promise<SettlementLine> {
  const { reference } = settlement;
  const verdict = judgeSettlement(settlement, known, run);
  if (verdict.outcome === 'refused') return refused(run, { line, settlement, ...verdict });
  const { claim, day } = verdict;
  const shown = { line, settlement, verdict };
  const before = earlier.get(claim.claimId);
  if (before !== undefined) {
    if (before.day === day && before.reference === reference) return done('known', shown);
    const params = { number: claim.number, line: before.line };
    return refused(run, { line, settlement, claim, faults: [{ code: 'twice_in_file', params }] });
  }
  if (verdict.outcome === 'settled' && !run.dryRun) {
    const failure = await settle(run, claim.claimId, day, reference);
    if (failure !== undefined) return (await again(run, shown)) ?? refusedAs(shown, failure);
  }
  earlier.set(claim.claimId, { line, day, reference });
  return done(verdict.outcome, shown);
}

type Shown = { line: number; settlement: Settlement; verdict: Extract<SettlementVerdict, { day: string }> };

/** The command; answers why it was refused. */
async function settle({ deps, actor, language, zone }: Run, claimId: number, settledAt: string, reference: string) {
  const command = { command: 'settle', settledAt, zone, reference } as const;
  const given = await giveCommand(deps, { claimId, command, actor });
  if (isStale(given)) throw new Error('a command without a sequence is never stale');
  return isRefusal(given) ? { code: given.code, reason: refusalText(given, language) } : undefined;
}

/** Somebody was faster: how it stands now, if that says more than the refusal. */
async function again(run: Run, { line, settlement }: Shown): Promise<SettlementLine | undefined> {
  const verdict = judgeSettlement(settlement, await claimsKnown(run.deps.db, [settlement]), run);
  if (verdict.outcome === 'known') return done('known', { line, settlement, verdict });
  return verdict.outcome === 'refused' ? refused(run, { line, settlement, ...verdict }) : undefined;
}

function done(outcome: 'settled' | 'known', { line, settlement, verdict: { claim, day } }: Shown): SettlementLine {
  const { claimId, number } = claim;
  const { amount, reference } = settlement;
  return { line, outcome, claimId, number, amount, settledOn: day, reference, faults: [] };
}

type Refused = { line: number; settlement?: Settlement; claim?: SettlementVerdict['claim']; faults: SettlementFault[] };

function refused({ language }: Run, { line, settlement, claim, faults }: Refused): SettlementLine {
  return {
    ...nothing,
    line,
    outcome: 'refused',
    claimId: claim?.claimId ?? null,
    number: claim?.number ?? null,
    amount: settlement?.amount ?? null,
    reference: settlement?.reference ?? null,
    faults: faults.map(fault => ({
      column: fault.column ?? null,
      code: fault.code,
      reason: settlementFaultText(fault, language),
    })),
  };
}

function refusedAs(shown: Shown, { code, reason }: { code: string; reason: string }): SettlementLine {
  return { ...done('settled', shown), outcome: 'refused', settledOn: null, faults: [{ column: null, code, reason }] };
}

function unreadable({ line, unreadable: why }: { line: number; unreadable: string }, language: 'en' | 'fr') {
  const faults = [{ column: null, code: 'unreadable', reason: reasonIn(language, why) }];
  return { ...nothing, line, outcome: 'refused', faults } satisfies SettlementLine;
}
