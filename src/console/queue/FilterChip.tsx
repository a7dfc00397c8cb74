import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';

/** A value that is chosen; pressing it takes it away. */
export function FilterChip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const t = useT();
  return (
    <li>
      <button type="button" className="chip" aria-label={t('queue.filter.remove', { name: label })} onClick={onRemove}>
        {label}
        <Icon name="close" size={12} />
      </button>
    </li>
  );
}
