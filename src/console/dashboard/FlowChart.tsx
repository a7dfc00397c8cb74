import { useId } from 'react';
import { Bar, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { useNarrow } from '../look/useNarrow.ts';
import { axis } from './axis.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { flowSteps } from './flowSteps.ts';
import { Hatch } from './Hatch.tsx';
import { Legend } from './Legend.tsx';
import { type ChartMark, MarkLinks } from './MarkLinks.tsx';
import { still, stillLine } from './still.ts';
import { useFigures } from './useFigures.ts';

/** How many days have room for their bars. */
const mostDays = { narrow: 45, wide: 120 };

type Props = { name: string; days: Dashboard['flow']['days']; claims: ClaimsOf };

/** Two bars a day, what came and what went, and what was open at its end as a line on a scale of its own; a week where days have no room. */
export function FlowChart({ name, days, claims }: Props) {
  const t = useT();
  const date = useDate();
  const { count } = useFigures();
  const hatch = useId();
  const steps = flowSteps(days, useNarrow() ? mostDays.narrow : mostDays.wide);
  const isDays = steps.length === days.length;
  const rows = steps.map(({ from, opened, closed, backlog }) => ({
    from,
    opened: opened.count,
    closed: closed.count,
    backlog: backlog.count,
  }));
  const marks = steps.flatMap(({ from, to, ...of }): ChartMark[] =>
    (['opened', 'closed', 'backlog'] as const).map((what, i) => ({
      key: `${from} ${what}`,
      at: from,
      part: [i / 3, (i + 1) / 3],
      address: claims(of[what]),
      label: `${isDays || what === 'backlog' ? date(to) : t('dash.week', { from: date(from), to: date(to) })}: ${t(`dash.${what}`)} ${count(of[what].count)}`,
    })),
  );
  return (
    <>
      <ChartFrame name={name} height={150} hint={t(isDays ? 'dash.hint.flow' : 'dash.hint.flowWeeks')}>
        {onPoint => (
          <ComposedChart
            data={rows}
            accessibilityLayer={false}
            margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
            barGap={0}
          >
            <Hatch id={hatch} colour="var(--pass)" />
            <XAxis dataKey="from" tickFormatter={day => date(day)} minTickGap={24} height={20} {...axis} />
            <YAxis yAxisId="day" allowDecimals={false} width={36} tickCount={3} {...axis} axisLine={false} />
            <YAxis
              yAxisId="backlog"
              orientation="right"
              allowDecimals={false}
              domain={[0, 'auto']}
              width={40}
              tickCount={3}
              {...axis}
              axisLine={false}
            />
            <Bar yAxisId="day" dataKey="opened" fill="var(--not-yet)" {...still} />
            <Bar yAxisId="day" dataKey="closed" fill={`url(#${hatch})`} {...still} />
            <Line yAxisId="backlog" dataKey="backlog" stroke="var(--text)" strokeWidth={2} {...stillLine} />
            <MarkLinks marks={marks} yAxisId="day" onPoint={onPoint} />
          </ComposedChart>
        )}
      </ChartFrame>
      <Legend
        entries={[
          { key: 'opened', label: t('dash.opened'), look: 'solid', colour: 'var(--not-yet)' },
          { key: 'closed', label: t('dash.closed'), look: 'hatched', colour: 'var(--pass)' },
          { key: 'backlog', label: t('dash.backlogRight'), look: 'line', colour: 'var(--text)' },
        ]}
      />
    </>
  );
}
