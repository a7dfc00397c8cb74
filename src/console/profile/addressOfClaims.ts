import { type Filters, firstSort, writeQueueAddress } from '../queue/queueAddress.ts';
import type { View } from '../queue/views.ts';

/** Where the queue shows these claims. */
export function addressOfClaims(filters: Filters, view: View = 'all'): string {
  return writeQueueAddress({ view, filters, sort: firstSort({ view, filters }), page: 1 });
}
