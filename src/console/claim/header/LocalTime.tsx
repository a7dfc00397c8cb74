import { useMinute } from '../../format/clock.ts';
import { useDate } from '../../format/useDate.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useT } from '../../i18n/useT.ts';

type Props = { country: string | null; timeZone: string | null };

/** Where the customer is, and what time it is there. */
export function LocalTime({ country, timeZone }: Props) {
  const t = useT();
  const date = useDate();
  const language = useLanguage();
  const now = new Date(useMinute()).toISOString();
  const name = country && new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(country);
  return (
    <span className="muted">
      {name && (
        <abbr className="country" title={name}>
          {country}
        </abbr>
      )}
      {timeZone && (
        <time dateTime={now} title={timeZone}>
          {t('claim.timeThere', { time: date(now, 'time', timeZone) })}
        </time>
      )}
    </span>
  );
}
