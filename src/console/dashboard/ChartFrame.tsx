import { type ReactElement, useState } from 'react';
import { ResponsiveContainer } from 'recharts';

type Props = {
  name: string;
  height: number;
  /** What the line under the chart says while no mark is pointed at. */
  hint: string;
  children: (onPoint: (label: string | undefined) => void) => ReactElement;
};

/** A chart with a line under it that reads out the mark that is pointed at or focused; its room is taken before it is drawn. */
export function ChartFrame({ name, height, hint, children }: Props) {
  const [pointed, setPointed] = useState<string>();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div className="chart" role="group" aria-label={name}>
      <div style={{ height }}>
        <ResponsiveContainer width="100%" height={height}>
          {children(setPointed)}
        </ResponsiveContainer>
      </div>
      <p className="readout" aria-hidden="true">
        {pointed ?? hint}
      </p>
    </div>
  );
}
