import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import type { Column } from './columns.ts';
import { changeQueue, type QueueAddress } from './queueAddress.ts';

type Props = {
  column: Column;
  address: QueueAddress;
  /** The head is read out and not seen: then nothing in it takes the focus. */
  unseen: boolean;
};

/** A column's head; where it can be sorted by, a link to that order, and back to the other. */
export function SortHeader({ column: { name, label, sort }, address, unseen }: Props) {
  const t = useT();
  const text = t(label);
  if (!sort) {
    return (
      <th scope="col" className={name === 'order' ? 'order-id' : name}>
        {name === 'photo' ? <span className="unseen">{text}</span> : text}
      </th>
    );
  }
  const ascending = address.sort === sort;
  const descending = address.sort === `-${sort}`;
  return (
    <th scope="col" className={name} aria-sort={ascending ? 'ascending' : descending ? 'descending' : undefined}>
      {unseen ? (
        text
      ) : (
        <Link
          to={changeQueue(address, { sort: ascending ? `-${sort}` : sort })}
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
