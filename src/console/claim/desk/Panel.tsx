import { type ReactNode, useId } from 'react';

type Props = { name: string; title: string; aside?: ReactNode; children: ReactNode };

/** A region of the claim page: its title, what stands beside it, and a body that scrolls inside where the page does not. */
export function Panel({ name, title, aside, children }: Props) {
  const id = useId();
  return (
    <section className={`panel ${name}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      <div className="panel-body">{children}</div>
    </section>
  );
}
