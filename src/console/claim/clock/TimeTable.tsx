import type { SegmentShown } from '#api/schemas/claimClock.ts';
import { useDate } from '../../format/useDate.ts';
import { useDuration } from '../../format/useDuration.ts';
import { useT } from '../../i18n/useT.ts';
import { PartyMark } from './PartyMark.tsx';
import { useSegmentWords } from './useSegmentWords.ts';

type Props = { segments: readonly SegmentShown[]; caption: string; unseen: boolean };

/** The bar's segments as rows; `unseen` only for who hears the page. */
export function TimeTable({ segments, caption, unseen }: Props) {
  const t = useT();
  const date = useDate();
  const duration = useDuration();
  const opened = useSegmentWords();
  return (
    // A table cannot be made as small as nothing, what holds it can.
    <div className={unseen ? 'unseen' : undefined}>
      <table className="time-table">
        <caption className="unseen">{caption}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{t('claim.clock.waitedOn')}</th>
            <th scope="col">{t('claim.clock.long')}</th>
            <th scope="col">{t('claim.clock.since')}</th>
            <th scope="col">{t('claim.clock.openedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {segments.map(segment => (
            <tr key={segment.from}>
              <th scope="row">
                <PartyMark party={segment.party} />
              </th>
              <td className="number">{duration(segment.ms)}</td>
              <td className="number muted">
                <time dateTime={segment.from}>{date(segment.from, 'dayTime')}</time>
              </td>
              <td className="time-opened muted">{opened(segment)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
