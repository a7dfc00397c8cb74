import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type Props = { icon: IconName; title: string; text: ReactNode; children?: ReactNode; alert?: boolean };

/** A page or panel without content: why that is, and what to do (`children`: buttons). `alert` for what went wrong. */
export function Blank({ icon, title, text, children, alert }: Props) {
  return (
    <section className="blank" role={alert ? 'alert' : undefined}>
      <span className="blank-icon">
        <Icon name={icon} size={24} />
      </span>
      <h1>{title}</h1>
      <p className="muted">{text}</p>
      {children && <div className="blank-actions">{children}</div>}
    </section>
  );
}
