import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import type { Entry, Stop } from './journey.ts';

type Props = { stop: Stop; days: number; future: boolean; timeZone: string | undefined };

/** The longest pause is drawn this much longer, in pixels. */
const longest = 14;

/** One point of the way with its day where the customer is, and the days since the point before. */
export function JourneyStop({ stop, days, future, timeZone }: Props) {
  const t = useT();
  const date = useDate();
  const pause = Math.min(longest, Math.round(Math.log2(1 + days) * 2));
  return (
    <li data-kind={stop.kind} data-future={future || undefined} style={{ paddingTop: pause }}>
      <span className="journey-what">
        {stop.kind === 'scans' ? <Scans scans={stop.scans} /> : t(`claim.journey.${stop.kind}`)}
      </span>
      <span className="journey-pause number">{days > 0 && t('claim.journey.later', { days })}</span>
      <time className="number" dateTime={stop.at} title={date(stop.at, 'full', timeZone)}>
        {date(stop.at, 'day', timeZone)}
      </time>
    </li>
  );
}

function Scans({ scans }: { scans: Entry[] }) {
  const t = useT();
  const date = useDate();
  const last = scans.at(-1);
  if (scans.length === 1) return <span title={last?.label ?? undefined}>{last?.label}</span>;
  return (
    <details>
      <summary title={last?.label ?? undefined}>
        {t('claim.journey.scans', { count: scans.length })} · {last?.label}
      </summary>
      <ol className="journey-scans">
        {scans.map(({ at, label }) => (
          <li key={`${at} ${label}`}>
            <span>{label}</span> <time dateTime={at}>{date(at, 'dayTime')}</time>
          </li>
        ))}
      </ol>
    </details>
  );
}
