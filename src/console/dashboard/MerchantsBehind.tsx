import { Fragment } from 'react';
import { Link } from 'react-router-dom';
import type { FigureGroups } from '#api/schemas/dashboardFigures.ts';
import type { Mark } from '#api/schemas/dashboardMark.ts';
import { useT } from '../i18n/useT.ts';
import type { ClaimsOf } from './claimsOf.ts';
import { type ClaimTotal, useClaimTotals } from './useClaimTotals.ts';
import { useFigures } from './useFigures.ts';
import { useGroupNames } from './useGroupNames.ts';

type Props = { mark: Mark; merchants: Pick<FigureGroups, 'rows'>; claims: ClaimsOf };
const asked = 3;
const named = 2;

/** Of which merchants the claims of a mark are: of those that miss the most promises, the two with the most of them, each leading to its claims. */
export function MerchantsBehind({ mark, merchants: { rows }, claims }: Props) {
  const t = useT();
  const { count } = useFigures();
  const nameOf = useGroupNames();
  const behind = rows
    .filter(({ value, missed }) => value !== null && missed.count > 0)
    .slice(0, asked)
    .map(row => ({
      name: nameOf('merchant', row),
      to: claims({ ...mark, where: { ...mark.where, merchantId: [row.value!] } }),
    }));
  const totals = useClaimTotals(behind.flatMap(({ to }) => to ?? []));
  const found = behind
    .flatMap(({ name, to }) => {
      const total = to === undefined ? undefined : totals?.get(to);
      return to && total && total.count > 0 ? { name, to, total } : [];
    })
    .sort((a, b) => b.total.count - a.total.count)
    .slice(0, named);
  const claimsOf = ({ count: total, isExact }: ClaimTotal) =>
    t('dash.nClaims', {
      count: total,
      written: isExact ? count(total) : t('queue.totalAtLeast', { total: count(total) }),
    });
  if (totals !== undefined && found.length === 0) return null;
  return (
    <p className="muted base" aria-busy={totals === undefined}>
      {t('dash.merchantsBehind', { count: found.length })}{' '}
      {found.map(({ name, to, total }, i) => (
        <Fragment key={to}>
          {i > 0 && ' · '}
          {name} <Link to={to}>{claimsOf(total)}</Link>
        </Fragment>
      ))}
    </p>
  );
}
