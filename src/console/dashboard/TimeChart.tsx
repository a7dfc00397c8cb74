import { Area, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { TimeFigure } from '#api/schemas/dashboardFigures.ts';
import { useT } from '../i18n/useT.ts';
import { axis } from './axis.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Legend } from './Legend.tsx';
import { MarkLinks } from './MarkLinks.tsx';
import { still, stillLine } from './still.ts';
import { useFigures } from './useFigures.ts';

type Props = { name: string; figure: TimeFigure; claims: ClaimsOf };

/** The share that still waits, step by step, its interval as a band, the target as a line. Each step leads to those that were not done by then. */
export function TimeChart({ name, figure, claims }: Props) {
  const t = useT();
  const { share, wholeShare, count } = useFigures();
  const { curve, unitHours, targetHours, metric } = figure;
  const unit = unitHours === 1 ? 'hours' : 'days';
  const points = curve.map(({ at, left, lower, upper }) => ({
    at,
    left,
    band: lower === null || upper === null ? undefined : [lower, upper],
  }));
  const target = targetHours === null ? undefined : targetHours / unitHours;
  const marks = curve.map(({ at, left, watched }) => ({
    key: String(at),
    at,
    address: claims(watched),
    label: t(`dash.point.${unit}`, { count: at, share: share(left), watched: count(watched.count) }),
  }));
  return (
    <>
      <ChartFrame name={name} height={220} hint={t(`dash.hint.curve.${unit}`)}>
        {onPoint => (
          <ComposedChart data={points} accessibilityLayer={false} margin={{ top: 18, right: 12, bottom: 0, left: 0 }}>
            <XAxis
              dataKey="at"
              type="number"
              domain={[0, (last: number) => Math.max(last, (target ?? 0) + 1)]}
              allowDecimals={false}
              height={20}
              {...axis}
            />
            <YAxis domain={[0, 1]} ticks={[0, 0.25, 0.5, 0.75, 1]} tickFormatter={wholeShare} width={44} {...axis} />
            <Area
              type="stepAfter"
              dataKey="band"
              stroke="none"
              fill="var(--accent)"
              fillOpacity={0.18}
              activeDot={false}
              {...still}
            />
            <Line type="stepAfter" dataKey="left" stroke="var(--accent)" strokeWidth={2} {...stillLine} />
            {target !== undefined && (
              <ReferenceLine
                x={target}
                stroke="var(--unknown)"
                strokeDasharray="5 3"
                label={{ value: t('dash.target'), position: 'top', fill: 'var(--unknown)', fontSize: 12 }}
              />
            )}
            <MarkLinks marks={marks} width={1} onPoint={onPoint} />
          </ComposedChart>
        )}
      </ChartFrame>
      <Legend
        entries={[
          { key: 'left', label: t(`dash.left.${metric as 'decision'}`), look: 'line', colour: 'var(--accent)' },
          { key: 'band', label: t('dash.interval'), look: 'solid', colour: 'var(--accent-soft)' },
        ]}
      />
    </>
  );
}
