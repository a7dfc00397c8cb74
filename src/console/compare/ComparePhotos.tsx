import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';

/** A claim's photos, large enough to be compared; a file that the other claim has too is named as such. */
export function ComparePhotos({ claim, other }: { claim: ClaimDetail; other: ClaimDetail }) {
  const t = useT();
  const files = new Set(other.photos.map(({ sha256 }) => sha256));
  if (claim.photos.length === 0) return <span className="muted">{t('compare.noPhotos')}</span>;
  return (
    <ul className="compare-photos">
      {claim.photos.map(({ id, screen, width, height, sha256 }, index) => (
        <li key={id}>
          <a href={screen} target="_blank" rel="noreferrer">
            <img
              src={screen}
              alt={t('compare.photoOf', { place: index + 1, number: claim.number })}
              width={width}
              height={height}
              loading="lazy"
            />
          </a>
          {files.has(sha256) && (
            <span className="same-file">
              <Icon name="compare" size={14} />
              {t('compare.sameFile')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
