import type { CalendarPreview } from '#api/schemas/settings.ts';
import { readerLocale } from '../format/readerLocale.ts';
import { useDate } from '../format/useDate.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';

type Props = { outlook: CalendarPreview; zone: string; stale: boolean };

/** What some hours come to: when work next begins, how long a week is, and two weeks day by day. */
export function CalendarOutlook({ outlook, zone, stale }: Props) {
  const t = useT();
  const date = useDate();
  const number = new Intl.NumberFormat(readerLocale(useLanguage()), { maximumFractionDigits: 2 });
  const { opens, closes, usualWeekHours, days } = outlook;
  const written = (hours: number) =>
    hours === 0 ? t('settings.closed') : t('settings.hours', { hours: number.format(hours) });
  return (
    <div className="outlook" aria-live="polite" data-stale={stale || undefined}>
      <h3>{t('settings.effect')}</h3>
      <p>
        {opens === null || closes === null
          ? t('settings.neverOpens')
          : t('settings.opens', { from: date(opens, 'full', zone), to: date(closes, 'time', zone) })}{' '}
        {t('settings.usualWeek', { hours: number.format(usualWeekHours) })}
      </p>
      <ul className="outlook-days" aria-label={t('settings.twoWeeks')}>
        {days.map(({ date: on, hours, exception }) => (
          <li key={on} data-closed={hours === 0 || undefined} data-exception={exception !== null || undefined}>
            <time dateTime={on}>{date(on)}</time>
            <span>{written(hours)}</span>
            {exception !== null && <span className="muted">{exception || t('settings.exception')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
