import type { Sealed, Waiting } from '#domain/claim.ts';
import type { EventType } from '#domain/events.ts';
import type { Stored } from './setting.ts';

/** What came in, or was noted. `sealed` is not there where the words are not known. */
export type Kept = { direction: 'in' | 'note'; sealed?: Sealed; from?: Waiting['on']; language?: string };
/** What goes out, to whoever is asked (`from`), else to the customer. */
export type Outgoing = { message?: Sealed; language?: string; undoUntil?: string; from?: Waiting['on'] };

type Readers<T extends EventType, Words> = { readonly [K in T]: (event: Stored<K>) => Words };

/** The words of events that stay here. */
export const kept: Readers<'message_received' | 'noted' | 'appealed', Kept> = {
  message_received: ({ payload: { message, from, language } }) => ({
    direction: 'in',
    sealed: message,
    from,
    language,
  }),
  noted: ({ payload }) => ({ direction: 'note', sealed: payload.note }),
  appealed: ({ payload }) => ({ direction: 'in', sealed: payload.text, from: 'customer' }),
};

/** The words of events that leave. */
export const outgoing: Readers<
  'replied' | 'reminded' | 'information_requested' | 'return_requested' | 'approved' | 'rejected',
  Outgoing
> = {
  replied: ({ payload }) => payload,
  reminded: ({ payload }) => payload,
  information_requested: ({ payload }) => payload,
  return_requested: ({ payload }) => payload,
  approved: ({ payload }) => payload.decision,
  rejected: ({ payload }) => payload.decision,
};
