import { Link } from 'react-router-dom';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { ComparePhotos } from './ComparePhotos.tsx';
import { FactCell } from './FactCell.tsx';
import { facts, isSame } from './facts.ts';

type Props = { earlier: ClaimDetail; later: ClaimDetail };

/** Two claims side by side, fact by fact, with what differs. */
export function CompareTable({ earlier, later }: Props) {
  const t = useT();
  const both = [earlier, later] as const;
  return (
    <table className="compare-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('compare.fact')}</span>
          </th>
          {both.map(claim => (
            <th key={claim.id} scope="col">
              <span className="muted">{t(claim === earlier ? 'compare.earlier' : 'compare.later')}</span>
              <Link to={`/claims/${claim.id}`}>{claim.number}</Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map(({ name, label, of }) => {
          const same = isSame(earlier, later, of);
          return (
            <tr key={name} data-differs={!same || undefined}>
              <th scope="row">
                {t(label)}
                <span className="sameness">
                  {!same && <Icon name="differs" size={14} />}
                  <span className={same ? 'unseen' : undefined}>{t(same ? 'compare.same' : 'compare.differs')}</span>
                </span>
              </th>
              {both.map(claim => (
                <td key={claim.id}>
                  <FactCell claim={claim} name={name} />
                </td>
              ))}
            </tr>
          );
        })}
        <tr>
          <th scope="row">{t('compare.words')}</th>
          {both.map(claim => (
            <td key={claim.id} lang={claim.language}>
              {claim.description ?? <span className="muted">{t('compare.noWords')}</span>}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('compare.photos')}</th>
          <td>
            <ComparePhotos claim={earlier} other={later} />
          </td>
          <td>
            <ComparePhotos claim={later} other={earlier} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
