import { useT } from '../i18n/useT.ts';
import type { ReadersPlace } from './usePlaces.ts';

/** A place by its name, and how many things wait there. */
export function PlaceLabel({ place: { label, count } }: { place: ReadersPlace }) {
  const t = useT();
  return (
    <>
      {t(label)}
      {count !== undefined && <span className="place-count number">{count}</span>}
    </>
  );
}
