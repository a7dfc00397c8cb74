import { useState } from 'react';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import { BinsTile } from './BinsTile.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Segments } from './Segments.tsx';
import { TimeTile } from './TimeTile.tsx';

const order = ['decision', 'refund', 'first_reply'] as const;

/** How long things take, one of them at a time: its curve, and beside it how the durations lie. */
export function TimesSection({ dashboard, claims }: { dashboard: Dashboard; claims: ClaimsOf }) {
  const t = useT();
  const [metric, setMetric] = useState<(typeof order)[number]>('decision');
  const figure = dashboard.times.find(time => time.metric === metric);
  if (figure === undefined) return null;
  return (
    <>
      <div className="tiles-head">
        <h2>{t('dash.times')}</h2>
        <Segments
          label={t('dash.times')}
          choices={order.map(value => ({ value, label: t(`dash.time.${value}`) }))}
          chosen={metric}
          onChoose={setMetric}
        />
      </div>
      <TimeTile figure={figure} dashboard={dashboard} claims={claims} />
      <BinsTile figure={figure} claims={claims} />
    </>
  );
}
