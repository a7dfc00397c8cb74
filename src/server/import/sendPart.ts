import type { ImportPart, ImportReport } from '#api/schemas/importing.ts';
import type { Bundle } from './bundles.ts';
import type { ImportOptions } from './importFile.ts';

/** Sends several records at once, in one transaction; undefined when they were not taken together, and have to go one by one. */
export async function sendPart(bundle: Bundle, { server }: ImportOptions): Promise<ImportReport | undefined> {
  const records = bundle.map(({ read }) => ({
    line: read.line,
    text: JSON.stringify('record' in read ? read.record : null),
  }));
  const part: ImportPart = { format: 'ndjson', records, dryRun: false };
  const answer = await server.request('/api/imports', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(part),
  });
  return answer.ok ? ((await answer.json()) as ImportReport) : undefined;
}
