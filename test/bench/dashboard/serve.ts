import { maintain } from '#server/database/maintain.ts';
import { foldCounts } from '#store/claims/foldCounts.ts';
import { differingCounts } from '#store/measures/rollup/differingCounts.ts';
import { rebuildMeasures } from '#store/measures/rollup/rebuildMeasures.ts';
import { verifyMeasures } from '#store/measures/rollup/verifyMeasures.ts';
import { obey, openBenchServer } from '../benchServer.ts';
import { fillPast } from './fillPast.ts';

/** The process that the benchmark of the dashboard asks: the real server, over a database that it fills first. */
const { deps, hello } = await openBenchServer();

const orders = {
  async fill(size: number) {
    const own = await fillPast(deps, size);
    await rebuildMeasures(deps.db);
    await foldCounts(deps.db);
    await maintain(deps.db);
    return own.length;
  },
  /** Whether every count is what the rows add up to, and the rows of the claims that have events are what those say. */
  async recount() {
    const [wrong] = await differingCounts(deps.db);
    if (wrong) throw new Error(`A count is not what the rows add up to: ${JSON.stringify(wrong)}`);
    const { differing } = await verifyMeasures(deps.db, { counts: false });
    if (differing) throw new Error(`Claim ${differing.claimId}: ${differing.what}`);
  },
};

obey(orders, hello);
