import { type Filters, writeQueueAddress } from '../queue/queueAddress.ts';
import { type View, views } from '../queue/views.ts';

/** Where the queue shows these claims. */
export function addressOfClaims(filters: Filters, view: View = 'all'): string {
  return writeQueueAddress({ view, filters, sort: views[view].sort, page: 1 });
}
