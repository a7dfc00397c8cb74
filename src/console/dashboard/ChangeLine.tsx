import type { Dashboard } from '#api/schemas/dashboard.ts';
import type { Change } from '#api/schemas/dashboardFigures.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { useFigures } from './useFigures.ts';

type Props = { change: Change; period: Pick<Dashboard, 'before'>; kind?: 'share' | 'count' };
const dayMs = 86_400_000;

/** A figure against the period before: in words, what it was, and whether chance alone would do as much. */
export function ChangeLine({ change, period: { before: days }, kind = 'share' }: Props) {
  const t = useT();
  const { share, count, pointsOf } = useFigures();
  const { before, beforeN, difference, clear, halfGrown } = change;
  const length = Math.round((Date.parse(days.to) - Date.parse(days.from)) / dayMs) + 1;
  if (difference === null || before === null) {
    return <p className="change">{t('dash.change.none', { count: length })}</p>;
  }
  const shown = kind === 'share' ? Math.round(difference * 1000) : difference;
  const direction = shown > 0 ? 'more' : shown < 0 ? 'less' : 'same';
  const amount = kind === 'share' ? pointsOf(difference) : count(Math.abs(difference));
  const was = kind === 'share' ? share(before) : count(before);
  return (
    <p className="change" data-clear={(clear && !halfGrown) || undefined}>
      <Icon name={direction === 'more' ? 'up' : direction === 'less' ? 'down' : 'dash'} size={14} />
      <span>
        {t(`dash.change.${kind}.${direction}`, { amount, was, n: count(beforeN), count: length })}
        {halfGrown ? ` ${t('dash.change.halfGrown')}` : clear ? '' : ` ${t('dash.change.unclear')}`}
      </span>
    </p>
  );
}
