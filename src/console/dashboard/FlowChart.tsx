import { Bar, ComposedChart, Legend, Line, Tooltip, XAxis, YAxis } from 'recharts';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { ChartFrame } from './ChartFrame.tsx';

/** Two bars a day, and what was open at its end as a line on a scale of its own. */
export function FlowChart({ days }: { days: Dashboard['flow']['days'] }) {
  const t = useT();
  const date = useDate();
  return (
    <ChartFrame name={t('dash.flow')}>
      <ComposedChart data={days} accessibilityLayer={false} margin={{ top: 8, right: 0, bottom: 4, left: 0 }}>
        <XAxis dataKey="day" tickFormatter={day => date(day)} stroke="var(--text-3)" minTickGap={24} />
        <YAxis yAxisId="day" allowDecimals={false} width={40} stroke="var(--text-3)" />
        <YAxis yAxisId="backlog" orientation="right" allowDecimals={false} width={48} stroke="var(--text-3)" />
        <Tooltip
          labelFormatter={day => date(String(day))}
          contentStyle={{ background: 'var(--raised)', borderColor: 'var(--line)', color: 'var(--text)' }}
        />
        <Legend />
        <Bar yAxisId="day" dataKey="opened" name={t('dash.opened')} fill="var(--not-yet)" isAnimationActive={false} />
        <Bar yAxisId="day" dataKey="closed" name={t('dash.closed')} fill="var(--pass)" isAnimationActive={false} />
        <Line
          yAxisId="backlog"
          dataKey="backlog"
          name={t('dash.backlog')}
          stroke="var(--unknown)"
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ChartFrame>
  );
}
