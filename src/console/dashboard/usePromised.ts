import type { AttainmentFigure } from '#api/schemas/dashboardFigures.ts';
import { useT } from '../i18n/useT.ts';

/** Writes within what a promise has to be kept: "14 days". */
export function usePromised() {
  const t = useT();
  return ({ count, unit }: AttainmentFigure['promised']): string => t(`dash.promised.${unit}`, { count });
}
