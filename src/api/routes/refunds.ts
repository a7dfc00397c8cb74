import { createRoute, z } from '@hono/zod-openapi';
import { houseZone } from '#domain/clock/houseZone.ts';
import { openSealed } from '#store/personal/openSealed.ts';
import { listRefunds } from '#store/refunds/listRefunds.ts';
import { countRefunds, refundSums } from '#store/refunds/refundSums.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { readHouseZone } from '#store/settings/readHouseZone.ts';
import { routeGroup } from '../apiEnv.ts';
import { csvExport, csvHeaders } from '../csvExport.ts';
import type { Deps } from '../deps.ts';
import { refundCsv } from '../present/refundCsv.ts';
import { presentRefund } from '../present/refundRow.ts';
import { actorOf, languageOf } from '../principal.ts';
import { problems } from '../problems.ts';
import { refundFilterOf } from '../refunds/refundFilterOf.ts';
import { settleFile } from '../refunds/settleFile.ts';
import { readSettlementFile } from '../refunds/settlementFile.ts';
import { refuseBadCursor } from '../refuseBadCursor.ts';
import { refundFilter, refundPage, refundQuery, settlementFile, settlementReport } from '../schemas/refunds.ts';
import { json } from './json.ts';

const tags = ['refunds'];

const list = createRoute({
  method: 'get',
  path: '/api/refunds',
  tags,
  summary: 'Approved refunds: held, to be paid, settled, failed; sorted, a page at a time',
  description:
    'A single refund is settled, or marked as failed, by the commands `settle` and `fail_refund` on its claim.',
  request: { query: refundQuery },
  responses: { 200: json(refundPage, 'A page; ask for the next one with `after`'), 422: problems[422] },
});

const csv = createRoute({
  method: 'get',
  path: '/api/refunds/export',
  tags,
  summary: 'The same refunds as CSV, in the order of approval; filled with days and references it can be uploaded',
  request: { query: refundFilter },
  responses: {
    200: { description: 'UTF-8, one refund a line', content: { 'text/csv': { schema: z.string() } } },
    422: problems[422],
  },
});

const settle = createRoute({
  method: 'post',
  path: '/api/refunds/settlements',
  tags,
  summary: 'Mark the refunds of a CSV text as settled, or only say what would become of each; safe to repeat',
  description:
    'Each row for itself, by a command of its own. The amount has to be the approved one; a day is one of the zone of the house, not before the approval and not to come. What is settled on that day with that reference is known.',
  request: { body: { required: true, ...json(settlementFile, 'The text, or a part of it with its first line') } },
  responses: {
    200: json(settlementReport, 'What became of each row'),
    400: problems[400],
    413: { ...problems[422], description: 'The text is too large.' },
    422: problems[422],
  },
});

/** Refunds from their approval until the money is there. */
export function refundRoutes(deps: Deps) {
  const { db } = deps;
  return routeGroup()
    .openapi(list, async context => {
      const { sort, limit, after, ...asked } = context.req.valid('query');
      const filter = await refundFilterOf(db, asked);
      const now = deps.now();
      const [page, sums, counts, settings] = await Promise.all([
        listRefunds(db, { filter: { ...filter, now }, sort, limit, after }).catch(refuseBadCursor),
        refundSums(db, { ...filter, now }),
        countRefunds(db, now),
        readClockSettings(db),
      ]);
      const texts = await openSealed(
        db,
        page.data.map(({ failure }) => failure ?? undefined),
      );
      const reading = { reader: actorOf(context.get('principal')), now, settings, texts };
      const data = page.data.map(row => presentRefund(row, reading));
      return context.json({ data, next: page.next, sums, counts, zone: houseZone(settings), asOf: now }, 200);
    })
    .openapi(csv, async context => {
      const now = deps.now();
      const filter = { ...(await refundFilterOf(db, context.req.valid('query'))), now };
      const columns = refundCsv(await readHouseZone(db));
      const rows = csvExport(columns, page => listRefunds(db, { filter, sort: 'approved', ...page }));
      return context.body(rows, 200, csvHeaders('refunds'));
    })
    .openapi(settle, async context => {
      const { dryRun, ...file } = context.req.valid('json');
      const principal = context.get('principal');
      const language = languageOf(principal);
      const rows = readSettlementFile(file, language);
      return context.json(await settleFile(deps, rows, { dryRun, actor: actorOf(principal), language }), 200);
    });
}
