import type { ReactElement } from 'react';
import { ResponsiveContainer } from 'recharts';
import { useT } from '../i18n/useT.ts';

/** A chart as one picture with a name; its figures are read from the table. */
export function ChartFrame({ name, children }: { name: string; children: ReactElement }) {
  const t = useT();
  return (
    <div className="chart" role="img" aria-label={`${name}. ${t('dash.summary')}`}>
      <ResponsiveContainer width="100%" height={240}>
        {children}
      </ResponsiveContainer>
    </div>
  );
}
