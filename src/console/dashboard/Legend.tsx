import type { CSSProperties } from 'react';

type Entry = { key: string; label: string; look: 'solid' | 'hatched' | 'line'; colour: string };

/** What the looks of a chart mean, in words. */
export function Legend({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul className="legend">
      {entries.map(({ key, label, look, colour }) => (
        <li key={key} style={{ '--mark': colour } as CSSProperties}>
          <span data-look={look} />
          {label}
        </li>
      ))}
    </ul>
  );
}
