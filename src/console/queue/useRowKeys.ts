import { useKey } from '../keys/useKey.ts';

const rowLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('.claims tbody th a')];

/** `j` and `k` move the focus along the rows' links, so that Enter opens what one sees marked. */
export function useRowKeys(): void {
  const move = (step: 1 | -1) => {
    const links = rowLinks();
    const at = links.findIndex(link => link.closest('tr')?.contains(document.activeElement));
    const to = at < 0 ? links[0] : links[at + step];
    to?.focus();
    to?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  };
  useKey('down', () => move(1));
  useKey('up', () => move(-1));
  const inRow = <E extends HTMLElement>(part: string) => document.activeElement?.closest('tr')?.querySelector<E>(part);
  useKey('select', () => inRow('.tick input')?.click());
  useKey('open', () => inRow('th a')?.click());
}
