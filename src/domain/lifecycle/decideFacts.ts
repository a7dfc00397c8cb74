import { type Finding, findingKinds } from '../evidence.ts';
import { refuse } from '../refusals.ts';
import { isFuture } from './foreignClock.ts';
import { isNews } from './mergeFacts.ts';
import type { Bodies } from './situation.ts';
import { withSources } from './withSources.ts';

export const decideFacts: Bodies<'update_facts' | 'know' | 'record_return' | 'waive_return' | 'record_finding'> = {
  update_facts: ({ claim, command: { command: _, ...told }, actor, now }) => {
    const change = withSources(claim.facts, told, actor);
    return isNews(claim.facts, change) ? [{ type: 'facts_updated', at: now, payload: { change } }] : [];
  },
  know: ({ claim, command: { change }, now }) =>
    isNews(claim.facts, change) ? [{ type: 'facts_updated', at: now, payload: { change } }] : [],
  record_return: ({ command: { shippedAt, trackingNumber }, now }) => {
    if (isFuture(shippedAt, now)) return refuse('in_the_future', { field: 'shippedAt' });
    return [{ type: 'return_recorded', at: now, payload: { shippedAt, trackingNumber } }];
  },
  waive_return: ({ command: { justification }, now }) => [
    { type: 'return_waived', at: now, payload: { justification } },
  ],
  record_finding: ({ claim, command: { kind, photoId }, actor, now }) => {
    if (findingKinds[kind].about === 'claim') {
      if (photoId !== undefined) return refuse('photo_not_expected', { field: 'photoId' });
    } else {
      if (photoId === undefined) return refuse('photo_needed', { field: 'photoId' });
      if (!claim.facts.photos.some(photo => photo.id === photoId)) return refuse('unknown_photo', { field: 'photoId' });
    }
    const finding: Finding = { kind, photoId, at: now, by: actor.id };
    return [{ type: 'finding_recorded', at: now, payload: { finding } }];
  },
};
