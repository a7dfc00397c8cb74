import type { TimeFigure } from '#api/schemas/dashboardFigures.ts';
import { useT } from '../i18n/useT.ts';

/** Names a bar of durations: more than the first, at most the last. */
export function useBinWords(unitHours: number) {
  const t = useT();
  const unit = unitHours === 1 ? 'hours' : 'days';
  return ({ fromHours, toHours }: Pick<TimeFigure['bins'][number], 'fromHours' | 'toHours'>) => {
    const [from, to] = [fromHours / unitHours, toHours === null ? null : toHours / unitHours];
    if (to === null) return t(`dash.bin.${unit}.over`, { from });
    return from === 0 ? t(`dash.bin.${unit}.upTo`, { to }) : t(`dash.bin.${unit}.between`, { from, to });
  };
}
