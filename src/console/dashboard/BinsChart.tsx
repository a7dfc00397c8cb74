import { useId } from 'react';
import { Bar, ComposedChart, XAxis, YAxis } from 'recharts';
import type { TimeFigure } from '#api/schemas/dashboardFigures.ts';
import { useT } from '../i18n/useT.ts';
import { axis } from './axis.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Hatch } from './Hatch.tsx';
import { Legend } from './Legend.tsx';
import { type ChartMark, MarkLinks } from './MarkLinks.tsx';
import { still } from './still.ts';
import { useBinWords } from './useBinWords.ts';
import { useFigures } from './useFigures.ts';

type Props = { name: string; figure: TimeFigure; claims: ClaimsOf };

/** Durations as bars: what is done, and on it what has lasted so long and still goes on. */
export function BinsChart({ name, figure, claims }: Props) {
  const t = useT();
  const { count } = useFigures();
  const hatch = useId();
  const words = useBinWords(figure.unitHours);
  const unit = (hours: number) => hours / figure.unitHours;
  const rows = figure.bins.map(({ fromHours, toHours, reached, running }) => ({
    name: toHours === null ? `> ${unit(fromHours)}` : `≤ ${unit(toHours)}`,
    reached: reached.count,
    running: running.count,
  }));
  const marks = figure.bins.flatMap(({ reached, running, ...bin }, i): ChartMark[] => [
    {
      key: `${i} done`,
      at: rows[i]!.name,
      from: 0,
      to: reached.count,
      address: claims(reached),
      label: `${words(bin)}: ${t('dash.done')} ${count(reached.count)}`,
    },
    {
      key: `${i} running`,
      at: rows[i]!.name,
      from: reached.count,
      to: reached.count + running.count,
      address: claims(running),
      label: `${words(bin)}: ${t('dash.running')} ${count(running.count)}`,
    },
  ]);
  return (
    <>
      <ChartFrame name={name} height={300} hint={t(`dash.hint.bins.${figure.unitHours === 1 ? 'hours' : 'days'}`)}>
        {onPoint => (
          <ComposedChart data={rows} accessibilityLayer={false} margin={{ top: 18, right: 4, bottom: 0, left: 0 }}>
            <Hatch id={hatch} colour="var(--unknown)" />
            <XAxis dataKey="name" interval={0} height={20} {...axis} tick={{ ...axis.tick, fontSize: 10 }} />
            <YAxis allowDecimals={false} width={40} tickCount={4} {...axis} axisLine={false} />
            <Bar dataKey="reached" stackId="all" fill="var(--not-yet)" {...still} />
            <Bar dataKey="running" stackId="all" fill={`url(#${hatch})`} {...still} />
            <MarkLinks marks={marks} onPoint={onPoint} />
          </ComposedChart>
        )}
      </ChartFrame>
      <Legend
        entries={[
          { key: 'done', label: t('dash.done'), look: 'solid', colour: 'var(--not-yet)' },
          { key: 'running', label: t('dash.running'), look: 'hatched', colour: 'var(--unknown)' },
        ]}
      />
    </>
  );
}
