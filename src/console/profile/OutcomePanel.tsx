import { Link } from 'react-router-dom';
import type { Outcomes } from '#api/schemas/outcomes.ts';
import type { Money } from '#domain/money.ts';
import { reasons } from '#domain/reasons.ts';
import { isOpen, type Status, statuses, statusNames } from '#domain/status.ts';
import { useMoney } from '../format/useMoney.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { StateMark } from '../look/StateMark.tsx';
import { statusState } from '../look/verdictState.ts';
import type { Filters } from '../queue/queueAddress.ts';
import { addressOfClaims } from './addressOfClaims.ts';

const mostReasons = 5;
/** The queue has a view of each open status. */
const views = { open: 'todo', waiting: 'waiting', parked: 'too_early' } as const;

/** How the claims ended, what was granted, and why they were made: each number leads to its claims. */
export function OutcomePanel({ outcomes, whose }: { outcomes: Outcomes; whose: Filters }) {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const { approval, amounts, byStatus, byReason, claims, isAll } = outcomes;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const counts = new Map(byStatus.map(({ status, count }) => [status, count]));
  const link = (status: Status) =>
    isOpen(status)
      ? addressOfClaims(whose, views[status as keyof typeof views])
      : addressOfClaims({ ...whose, status: [status] }, 'decided');
  return (
    <section className="card outcomes" aria-labelledby="outcomes">
      <h2 id="outcomes">
        {t('profile.outcomes')}
        <span className="muted">{isAll ? t('profile.claims', { count: claims }) : t('profile.latest')}</span>
      </h2>
      <ul className="tally">
        {statusNames
          .filter(status => counts.has(status))
          .map(status => (
            <li key={status}>
              <Link to={link(status)}>
                <StateMark state={statusState[status]}>{word(statuses[status])}</StateMark>
                <strong className="number">{new Intl.NumberFormat(language).format(counts.get(status) ?? 0)}</strong>
              </Link>
            </li>
          ))}
      </ul>
      <dl className="pairs">
        <dt>{t('profile.approval')}</dt>
        <dd>
          {approval.decided > 0 ? (
            t('profile.approvalOf', {
              percent: percent.format(approval.approved / approval.decided),
              count: approval.decided,
            })
          ) : (
            <span className="muted">{t('profile.approvalNone')}</span>
          )}
        </dd>
        <dt>{t('profile.granted')}</dt>
        <dd>
          <Amounts amounts={amounts.granted} />
        </dd>
        <dt>{t('profile.open')}</dt>
        <dd>
          <Amounts amounts={amounts.open} />
        </dd>
        {byReason.length > 0 && <dt>{t('profile.reasons')}</dt>}
        {byReason.length > 0 && (
          <dd>
            <ul className="reason-tally">
              {byReason.slice(0, mostReasons).map(({ reason, count }) => (
                <li key={reason}>
                  <Link to={addressOfClaims({ ...whose, reason: [reason] })}>{word(reasons[reason])}</Link>{' '}
                  <span className="muted number">{new Intl.NumberFormat(language).format(count)}</span>
                </li>
              ))}
            </ul>
          </dd>
        )}
      </dl>
    </section>
  );
}

/** Amounts, each in its currency: they are not added up. */
function Amounts({ amounts }: { amounts: readonly Money[] }) {
  const t = useT();
  const money = useMoney();
  if (amounts.length === 0) return <span className="muted">{t('profile.nothing')}</span>;
  return amounts.map(amount => (
    <span key={amount.currency} className="amount-of">
      {money(amount)}
    </span>
  ));
}
