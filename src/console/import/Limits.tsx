import { useT } from '../i18n/useT.ts';

const limits = ['format', 'encoding', 'strict', 'history', 'photos', 'page'] as const;

/** What a file has to be, before one is chosen. */
export function Limits() {
  const t = useT();
  return (
    <section className="limits-of-file" aria-labelledby="limits">
      <h2 id="limits">{t('import.limits')}</h2>
      <ul>
        {limits.map(limit => (
          <li key={limit}>{t(`import.limit.${limit}`)}</li>
        ))}
        <li>
          <a href="/api/docs" target="_blank" rel="noreferrer">
            {t('import.format')}
          </a>
        </li>
      </ul>
    </section>
  );
}
