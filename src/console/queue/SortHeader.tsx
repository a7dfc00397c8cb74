import { Link } from 'react-router-dom';
import type { MessageKey } from '../i18n/catalogue.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';

type Props<Field extends string> = {
  label: MessageKey;
  className: string;
  /** Read out, not seen: what stands below it says it itself. */
  bare?: boolean;
  /** What can be sorted by here; absent where nothing can. */
  field: Field | undefined;
  sort: Field | `-${Field}`;
  /** The address of another order. */
  to: (sort: Field | `-${Field}`) => string;
  /** The whole head is read out and not seen: then nothing in it takes the focus. */
  unseen: boolean;
};

/** A column's head; where it can be sorted by, a link to that order, and back to the other. */
export function SortHeader<Field extends string>({ label, className, bare, field, sort, to, unseen }: Props<Field>) {
  const t = useT();
  const text = t(label);
  if (!field) {
    return (
      <th scope="col" className={className}>
        {bare ? <span className="unseen">{text}</span> : text}
      </th>
    );
  }
  const ascending = sort === field;
  const descending = sort === `-${field}`;
  return (
    <th scope="col" className={className} aria-sort={ascending ? 'ascending' : descending ? 'descending' : undefined}>
      {unseen ? (
        text
      ) : (
        <Link
          to={to(ascending ? `-${field}` : field)}
          replace
          data-sorted={ascending || descending || undefined}
          title={t('queue.sortedBy', { column: text })}
        >
          {text}
          <Icon name={descending ? 'down' : 'up'} size={12} />
        </Link>
      )}
    </th>
  );
}
