import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';

/** A number of claims; `exact` false says that there are more. Takes its room before it is known. */
export function Count({ count, exact = true }: { count: number | undefined; exact?: boolean }) {
  const t = useT();
  const language = useLanguage();
  const written = count === undefined ? '' : new Intl.NumberFormat(language).format(count);
  return <span className="count">{exact ? written : t('queue.totalAtLeast', { total: written })}</span>;
}
