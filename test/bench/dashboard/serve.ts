import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { maintain } from '#server/database/maintain.ts';
import { openHome } from '#server/openHome.ts';
import { readSettings } from '#server/settings.ts';
import { webApp } from '#server/webApp.ts';
import { foldCounts } from '#store/claims/foldCounts.ts';
import { differingCounts } from '#store/measures/rollup/differingCounts.ts';
import { rebuildMeasures } from '#store/measures/rollup/rebuildMeasures.ts';
import { verifyMeasures } from '#store/measures/rollup/verifyMeasures.ts';
import { fillPast } from './fillPast.ts';

/** The process that the benchmark of the dashboard asks: the real server, over a database that it fills first. */
const home = await openHome(readSettings(process.env));
const { deps } = home;
const password = 'a password of the benchmark';
await deps.db
  .insertInto('people')
  .values({
    id: 'bench',
    email: 'bench@quittance.example',
    name: 'Bench',
    role: 'admin',
    language: 'en',
    password_hash: await deps.passwords.hash(password),
    disabled_at: null,
    created_at: deps.now(),
  })
  .onConflict(conflict => conflict.doNothing())
  .execute();

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

process.on('message', async ({ order, value }: { order: keyof typeof orders; value: number }) => {
  try {
    process.send!({ answer: await orders[order](value) });
  } catch (error) {
    process.send!({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
const real = serve({ fetch: webApp(home).fetch, port: 0, hostname: '127.0.0.1' });
await new Promise(resolve => real.once('listening', resolve));
const { port } = real.address() as AddressInfo;
process.send!({ real: `http://127.0.0.1:${port}`, bare: '', email: 'bench@quittance.example', password });
