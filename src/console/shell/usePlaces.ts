import { useUndelivered } from '../deliveries/useUndelivered.ts';
import { useRole } from '../session/useRole.ts';
import { type Place, places } from './places.ts';

/** A place that the reader has a use for, with how many things wait there where they are counted. */
export type ReadersPlace = Place & { count?: number };

/** The places of whoever is signed in; of those that are counted the ones where something waits. */
export function usePlaces(): ReadersPlace[] {
  const role = useRole();
  const undelivered = useUndelivered(0).data?.total ?? 0;
  return places
    .filter(place => !place.for || (role && place.for.includes(role)))
    .map((place): ReadersPlace => (place.counted ? { ...place, count: undelivered } : place))
    .filter(({ count }) => count !== 0);
}
