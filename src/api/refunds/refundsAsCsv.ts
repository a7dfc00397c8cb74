import type { Kysely } from 'kysely';
import { listRefunds } from '#store/refunds/listRefunds.ts';
import type { RefundFilter } from '#store/refunds/refundFilter.ts';
import type { Database } from '#store/schema.ts';
import { refundCsvHead, refundCsvLine } from '../present/refundCsv.ts';

const atOnce = 1000;

/** Refunds as CSV, read as it is taken, so that no more than a thousand rows are in memory. */
export function refundsAsCsv(db: Kysely<Database>, filter: RefundFilter, zone: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after: string | undefined;
  return new ReadableStream({
    start: controller => controller.enqueue(encoder.encode(refundCsvHead)),
    async pull(controller) {
      const { data, next } = await listRefunds(db, { filter, sort: 'approved', limit: atOnce, after });
      controller.enqueue(encoder.encode(data.map(row => refundCsvLine(row, zone)).join('')));
      if (next === null) controller.close();
      else after = next;
    },
  });
}
