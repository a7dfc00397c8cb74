import type { ReactNode } from 'react';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { reasons } from '#domain/reasons.ts';
import { useDate } from '../format/useDate.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Icon } from '../look/Icon.tsx';
import type { ChosenColumn } from './columns.ts';
import { Deadline } from './Deadline.tsx';
import { Nothing } from './Nothing.tsx';
import { Outcome } from './Outcome.tsx';
import { Repeats } from './Repeats.tsx';
import { TargetDue } from './TargetDue.tsx';
import { Thumbnail } from './Thumbnail.tsx';
import { useRowDetail } from './useRowDetail.ts';
import { WaitsOn } from './WaitsOn.tsx';

type Props = { claim: ClaimSummary; ends: 'deadline' | 'decided' };

/** What a row shows of its claim, a component a column. */
export const cells: Record<ChosenColumn, (props: Props) => ReactNode> = {
  photo: Thumbnail,
  reason: Reason,
  customer: Customer,
  item: ({ claim }) => claim.itemTitle,
  merchant: ({ claim }) => claim.merchant && (claim.merchant.name ?? claim.merchant.id),
  order: ({ claim }) => <code>{claim.orderId}</code>,
  amount: Amount,
  verdict: Outcome,
  ends: Ends,
  waitsOn: WaitsOn,
  opened: Opened,
  assignee: Assignee,
};

function Reason({ claim }: Props) {
  const word = useWord();
  const beside = useRowDetail()(claim);
  return (
    <>
      {word(reasons[claim.reason])}
      {claim.episode > 1 && <OpenedAgain />}
      {beside && <span className="muted"> · {beside}</span>}
      <Repeats claim={claim} />
    </>
  );
}

/** A decision was made before, and somebody appealed or opened the claim again. */
function OpenedAgain() {
  const t = useT();
  return (
    <span className="opened-again">
      <Icon name="undo" size={12} />
      {t('queue.openedAgain')}
    </span>
  );
}

function Customer({ claim: { customer } }: Props) {
  const t = useT();
  return (
    <>
      <span className={customer.name ? undefined : 'muted'}>{customer.name ?? t('queue.unnamed')}</span>{' '}
      {customer.country && <abbr className="country">{customer.country}</abbr>}
    </>
  );
}

function Amount({ claim: { amount } }: Props) {
  const t = useT();
  const money = useMoney();
  return <span className="number">{amount ? money(amount) : <Nothing label={t('queue.unknownAmount')} />}</span>;
}

function Ends({ claim: { target, deadline, decidedAt }, ends }: Props) {
  const t = useT();
  if (target) return <TargetDue target={target} />;
  if (ends === 'decided' && decidedAt) return <Day at={decidedAt} />;
  return deadline ? <Deadline deadline={deadline} named /> : <Nothing label={t('queue.noDeadline')} />;
}

function Opened({ claim }: Props) {
  return <Day at={claim.openedAt} />;
}

function Assignee({ claim: { assignee } }: Props) {
  const t = useT();
  return assignee?.name ?? <Nothing label={t('queue.unassigned')} />;
}

function Day({ at }: { at: string }) {
  const date = useDate();
  return (
    <time className="number" dateTime={at} title={date(at, 'full')}>
      {date(at)}
    </time>
  );
}
