import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

type Number = { label: string; text: string; note?: ReactNode; to?: string };

/** The few numbers that say most. */
export function Numbers({ numbers }: { numbers: readonly Number[] }) {
  return (
    <dl className="numbers">
      {numbers.map(({ label, text, note, to }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{to ? <Link to={to}>{text}</Link> : text}</dd>
          {note && <dd className="muted">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
