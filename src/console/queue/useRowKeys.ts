import { useEffect, useRef } from 'react';
import { useKey } from '../keys/useKey.ts';

const rowLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('.claims tbody th a')];
const placeIn = (links: readonly HTMLAnchorElement[]) =>
  links.findIndex(link => link.closest('tr')?.contains(document.activeElement));

/**
 * `j` and `k` move the focus along the rows' links, so that Enter opens what one sees marked. Where the row that had it has left the list, they go on from its
 * place.
 */
export function useRowKeys(): void {
  const place = useLastPlace();
  const move = (step: 1 | -1) => {
    const links = rowLinks();
    const at = placeIn(links);
    // What followed the row that left stands in its place now.
    const left = Math.min(place.current - (step === 1 ? 0 : 1), links.length - 1);
    const to = links[at < 0 ? Math.max(left, 0) : at + step];
    to?.focus();
    to?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  };
  useKey('down', () => move(1));
  useKey('up', () => move(-1));
  const inRow = <E extends HTMLElement>(part: string) => document.activeElement?.closest('tr')?.querySelector<E>(part);
  useKey('select', () => inRow('.tick input')?.click());
  useKey('open', () => inRow('th a')?.click());
}

/** Which row last had the focus; the first one again once it went to something beside the list that is no dialog. */
function useLastPlace() {
  const place = useRef(0);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('.MuiModal-root')) return;
      place.current = Math.max(placeIn(rowLinks()), 0);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return place;
}
