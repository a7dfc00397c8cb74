import { useId } from 'react';
import { Bar, ComposedChart, XAxis, YAxis } from 'recharts';
import type { AttainmentFigure } from '#api/schemas/dashboardFigures.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { axis } from './axis.ts';
import { BarNotes } from './BarNotes.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Hatch } from './Hatch.tsx';
import { Legend } from './Legend.tsx';
import { type ChartMark, MarkLinks } from './MarkLinks.tsx';
import { still } from './still.ts';
import { useFigures } from './useFigures.ts';
import { useTally } from './useTally.ts';

type Props = { name: string; weeks: AttainmentFigure['weeks']; claims: ClaimsOf };
/** More weeks than this have no room for their share. */
const mostLabelled = 14;

/** Met and missed week by week, one on the other, the share above. */
export function WeeksChart({ name, weeks, claims }: Props) {
  const t = useT();
  const date = useDate();
  const { share, wholeShare } = useFigures();
  const tally = useTally();
  const hatch = useId();
  const rows = weeks.map(({ from, met, missed }) => ({ from, met: met.count, missed: missed.count }));
  const notes = weeks.flatMap(({ from, met, missed, share: kept }) =>
    kept === null || weeks.length > mostLabelled
      ? []
      : { at: from, top: met.count + missed.count, text: wholeShare(kept) },
  );
  const marks = weeks.flatMap(({ from, to, met, missed, share: kept }): ChartMark[] => {
    const week = t('dash.week', { from: date(from), to: date(to) });
    const said = (word: string, mark: typeof met) => `${week}: ${word} ${tally(mark)} (${share(kept)})`;
    return [
      {
        key: `${from} met`,
        at: from,
        from: 0,
        to: met.count,
        address: claims(met),
        label: said(t('dash.met'), met),
      },
      {
        key: `${from} missed`,
        at: from,
        from: met.count,
        to: met.count + missed.count,
        address: claims(missed),
        label: said(t('dash.missed'), missed),
      },
    ];
  });
  return (
    <>
      <ChartFrame name={name} height={132} hint={t('dash.hint.weeks')}>
        {onPoint => (
          <ComposedChart data={rows} accessibilityLayer={false} margin={{ top: 18, right: 4, bottom: 0, left: 0 }}>
            <Hatch id={hatch} colour="var(--fail)" />
            <XAxis dataKey="from" tickFormatter={day => date(day)} minTickGap={12} height={20} {...axis} />
            <YAxis allowDecimals={false} width={36} tickCount={3} {...axis} axisLine={false} />
            <Bar dataKey="met" stackId="due" fill="var(--pass)" {...still} maxBarSize={56} />
            <Bar dataKey="missed" stackId="due" fill={`url(#${hatch})`} {...still} maxBarSize={56} />
            <BarNotes notes={notes} bars={weeks.map(({ from }) => from)} />
            <MarkLinks marks={marks} onPoint={onPoint} />
          </ComposedChart>
        )}
      </ChartFrame>
      <Legend
        entries={[
          { key: 'met', label: t('dash.met'), look: 'solid', colour: 'var(--pass)' },
          { key: 'missed', label: t('dash.missed'), look: 'hatched', colour: 'var(--fail)' },
        ]}
      />
    </>
  );
}
