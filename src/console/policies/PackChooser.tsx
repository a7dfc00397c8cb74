import { Link } from 'react-router-dom';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import type { Pack } from './usePolicies.ts';

/** How a version of a policy stands in the address: `joom-1`. */
export const packKey = ({ id, version }: Pack) => `${id}-${version}`;

/** The policies and their versions, each a link. */
export function PackChooser({ packs, shown }: { packs: readonly Pack[]; shown: Pack }) {
  const t = useT();
  const time = usePackTime();
  return (
    <nav className="packs" aria-label={t('policies.versions')}>
      {packs.map(pack => (
        <Link
          key={packKey(pack)}
          to={`/policies?policy=${packKey(pack)}`}
          aria-current={pack === shown ? 'page' : undefined}
        >
          <strong>{t('policies.version', { id: pack.id, version: pack.version })}</strong>
          <span>{time(pack)}</span>
        </Link>
      ))}
    </nav>
  );
}

/** During which time a version judges, in words. */
function usePackTime(): (pack: Pack) => string {
  const t = useT();
  const date = useDate();
  return ({ appliesFrom, appliesUntil, inForce }) => {
    if (inForce) return t('policies.inForce', { date: date(appliesFrom, 'date') });
    if (appliesUntil === null) return t('policies.coming', { date: date(appliesFrom, 'date') });
    return t('policies.past', { from: date(appliesFrom, 'date'), until: date(appliesUntil, 'date') });
  };
}
