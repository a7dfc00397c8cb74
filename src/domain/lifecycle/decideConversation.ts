import { refuse } from '../refusals.ts';
import { isFuture, notAfter } from './foreignClock.ts';
import type { Bodies } from './situation.ts';

export const decideConversation: Bodies<'receive_message' | 'reply' | 'note'> = {
  receive_message: ({ command: { message, from, language, at }, now }) => {
    const sentAt = at ?? now;
    if (isFuture(sentAt, now)) return refuse('in_the_future', { field: 'at' });
    return [{ type: 'message_received', at: notAfter(sentAt, now), payload: { message, from, language } }];
  },
  reply: ({ claim, command: { message, language = claim.language }, now }) => [
    { type: 'replied', at: now, payload: { message, language } },
  ],
  note: ({ command: { note }, now }) => [{ type: 'noted', at: now, payload: { note } }],
};
