import type { ReactNode } from 'react';
import './page.css';

/** The head of a page: its name, a line on what it is for, and what can be done (`children`). */
export function PageHead({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  return (
    <header className="page-head">
      <title>{`${title} · Quittance`}</title>
      <div>
        <h1>{title}</h1>
        <p className="muted">{lead}</p>
      </div>
      {children && <div className="page-acts">{children}</div>}
    </header>
  );
}
