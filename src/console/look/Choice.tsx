import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

/** One of several answers, with a word on what it means. */
export function Choice({ label, hint, ...props }: Props) {
  return (
    <label className="choice">
      <input type="radio" {...props} />
      <span>{label}</span>
      {hint && <span className="muted">{hint}</span>}
    </label>
  );
}
