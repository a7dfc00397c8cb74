import { Area, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { useFigures } from './useFigures.ts';

type Props = { curve: Dashboard['decision']['curve']; targetDays: number };

/** The share not decided yet by day, its interval as a band, the target as a line. */
export function DecisionChart({ curve, targetDays }: Props) {
  const t = useT();
  const { share } = useFigures();
  const points = curve.map(({ day, undecided, lower, upper }) => ({
    day,
    undecided,
    band: lower === null || upper === null ? undefined : [lower, upper],
  }));
  const written = (value: unknown) =>
    Array.isArray(value) ? value.map(one => share(Number(one))).join(' – ') : share(Number(value));
  return (
    <ChartFrame name={t('dash.decision')}>
      <ComposedChart data={points} accessibilityLayer={false} margin={{ top: 16, right: 8, bottom: 4, left: 0 }}>
        <XAxis
          dataKey="day"
          type="number"
          domain={[0, (last: number) => Math.max(last, targetDays + 1)]}
          allowDecimals={false}
          stroke="var(--text-3)"
        />
        <YAxis domain={[0, 1]} tickFormatter={share} width={48} stroke="var(--text-3)" />
        <Tooltip
          formatter={written}
          labelFormatter={day => `${t('dash.afterDays')}: ${day}`}
          contentStyle={{ background: 'var(--raised)', borderColor: 'var(--line)', color: 'var(--text)' }}
        />
        <Area
          type="stepAfter"
          dataKey="band"
          name={t('dash.interval')}
          stroke="none"
          fill="var(--accent)"
          fillOpacity={0.16}
          isAnimationActive={false}
        />
        <Line
          type="stepAfter"
          dataKey="undecided"
          name={t('dash.undecided')}
          stroke="var(--accent)"
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
        <ReferenceLine
          x={targetDays}
          stroke="var(--unknown)"
          strokeDasharray="4 3"
          label={{ value: t('dash.target'), position: 'top', fill: 'var(--unknown)', fontSize: 12 }}
        />
      </ComposedChart>
    </ChartFrame>
  );
}
