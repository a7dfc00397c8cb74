import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { reasons } from '#domain/reasons.ts';
import { useDate } from '../format/useDate.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Deadline } from './Deadline.tsx';
import { Outcome } from './Outcome.tsx';
import { Thumbnail } from './Thumbnail.tsx';
import { rememberOpened } from './useReturn.ts';
import { useRowDetail } from './useRowDetail.ts';

type Props = { claim: ClaimSummary; ends: 'deadline' | 'decided' };

/** A claim as a row. Its number is the link, stretched over the row, and names the claim. */
export const ClaimRow = memo(function ClaimRow({ claim, ends }: Props) {
  const t = useT();
  const word = useWord();
  const money = useMoney();
  const date = useDate();
  const detail = useRowDetail();
  const { number, customer, amount, openedAt, decidedAt, assignee } = claim;
  const beside = detail(claim);
  const reason = word(reasons[claim.reason]);
  const name = customer.name ?? t('queue.unnamed');
  return (
    <tr>
      <td className="photo">
        <Thumbnail claim={claim} />
      </td>
      <th scope="row" className="claim">
        <Link
          to={`/claims/${claim.id}`}
          onClick={() => rememberOpened(claim.id)}
          aria-label={t('queue.row', { number, reason, customer: name })}
        >
          {number}
        </Link>
      </th>
      <td className="reason">
        {reason}
        {beside && <span className="muted"> · {beside}</span>}
      </td>
      <td className="customer">
        <span className={customer.name ? undefined : 'muted'}>{name}</span>
        {customer.country && <abbr className="country">{customer.country}</abbr>}
      </td>
      <td className="item">{claim.itemTitle}</td>
      <td className="amount number">{amount ? money(amount) : <Nothing label={t('queue.unknownAmount')} />}</td>
      <td className="verdict">
        <Outcome claim={claim} />
      </td>
      <td className="ends number">
        {ends === 'decided' && decidedAt ? (
          <time dateTime={decidedAt} title={date(decidedAt, 'full')}>
            {date(decidedAt)}
          </time>
        ) : claim.deadline ? (
          <Deadline deadline={claim.deadline} />
        ) : (
          <Nothing label={t('queue.noDeadline')} />
        )}
      </td>
      <td className="opened number">
        <time dateTime={openedAt} title={date(openedAt, 'full')}>
          {date(openedAt)}
        </time>
      </td>
      <td className="assignee">{assignee?.name ?? <Nothing label={t('queue.unassigned')} />}</td>
    </tr>
  );
});

function Nothing({ label }: { label: string }) {
  return (
    <span className="nothing">
      <span aria-hidden="true">—</span>
      <span className="unseen">{label}</span>
    </span>
  );
}
