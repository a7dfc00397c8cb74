import { type ComponentProps, type ReactNode, useId } from 'react';

type Own = { label: string; error?: string | false; hint?: ReactNode };
type Props = Own &
  (
    | ({ as?: 'input' } & ComponentProps<'input'>)
    | ({ as: 'select' } & ComponentProps<'select'>)
    | ({ as: 'textarea' } & ComponentProps<'textarea'>)
  );

/** A labelled field with what is wrong with it, or a hint, below. */
export function Field({ label, error, hint, as: Tag = 'input', className, ...props }: Props) {
  const id = useId();
  const note = error || hint;
  const described = { 'aria-invalid': error ? true : undefined, 'aria-describedby': note ? `${id}-note` : undefined };
  const Control = Tag as 'input';
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label htmlFor={id}>{label}</label>
      <Control id={id} {...described} {...(props as ComponentProps<'input'>)} />
      {note && (
        <p id={`${id}-note`} className={error ? 'field-error' : 'muted'}>
          {note}
        </p>
      )}
    </div>
  );
}
