import type { AboutFigure } from '#api/schemas/dashboardFigures.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { useFigures } from './useFigures.ts';

/** What to be careful about with a figure, in words. */
export function Warnings({ warnings }: Pick<AboutFigure, 'warnings'>) {
  const t = useT();
  const { share, count } = useFigures();
  if (warnings.length === 0) return null;
  return (
    <ul className="warnings">
      {warnings.map(warning => (
        <li key={warning.code}>
          <Icon name="alert" size={14} />
          {t(`dash.warn.${warning.code}`, {
            count: 'count' in warning ? warning.count : 0,
            written: 'count' in warning ? count(warning.count) : '',
            of: 'of' in warning ? count(warning.of) : '',
            share: 'share' in warning ? share(warning.share) : '',
          })}
        </li>
      ))}
    </ul>
  );
}
