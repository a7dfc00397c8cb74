import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import type { Column } from './columns.ts';
import { changeQueue, type QueueAddress } from './queueAddress.ts';

/** A column's head; where it can be sorted by, a link to that order, and back to the other. */
export function SortHeader({ column: { name, label, sort }, address }: { column: Column; address: QueueAddress }) {
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
      <Link
        to={changeQueue(address, { sort: ascending ? `-${sort}` : sort })}
        replace
        data-sorted={ascending || descending || undefined}
        title={t('queue.sortedBy', { column: text })}
      >
        {text}
        <Icon name={descending ? 'down' : 'up'} size={12} />
      </Link>
    </th>
  );
}
