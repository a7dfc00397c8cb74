import type { Mark } from '#api/schemas/dashboardMark.ts';
import { useT } from '../i18n/useT.ts';
import { useFigures } from './useFigures.ts';

/** Writes the number of a mark, and of how many claims it is where these are fewer: the queue shows claims. */
export function useTally() {
  const t = useT();
  const { count } = useFigures();
  return ({ count: counted, claims }: Pick<Mark, 'count' | 'claims'>): string =>
    claims < counted ? t('dash.tally', { counted: count(counted), count: claims }) : count(counted);
}
