import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';

const size = 40;

/** A claim's first photo, in room of a fixed size. */
export function Thumbnail({ claim: { firstPhotoId, number } }: { claim: ClaimSummary }) {
  const t = useT();
  if (!firstPhotoId) {
    return (
      <span className="thumbnail none">
        <Icon name="photo" />
        <span className="unseen">{t('queue.noPhoto')}</span>
      </span>
    );
  }
  return (
    <img
      className="thumbnail"
      src={`/api/photos/${encodeURIComponent(firstPhotoId)}/thumbnail`}
      alt={t('queue.photoOf', { number })}
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
    />
  );
}
