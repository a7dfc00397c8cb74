import type { PhotoShown } from '#api/schemas/claimDetail.ts';
import { useT } from '../../i18n/useT.ts';
import { Icon, type IconName } from '../../look/Icon.tsx';

type Props = {
  photos: readonly PhotoShown[];
  index: number;
  beside: number | undefined;
  onShow: (index: number) => void;
};

/** What was found last stands on the thumbnail as a mark. */
const marks: Record<string, { icon: IconName; state: string }> = {
  anomaly_visible: { icon: 'check', state: 'pass' },
  anomaly_not_visible: { icon: 'dash', state: 'not_applicable' },
  retouched: { icon: 'cross', state: 'fail' },
  not_the_product: { icon: 'cross', state: 'fail' },
  photo_checked_genuine: { icon: 'check', state: 'pass' },
};

/** All photos of the claim, small: choosing one shows it large. */
export function Thumbnails({ photos, index, beside, onShow }: Props) {
  const t = useT();
  if (photos.length < 2) return null;
  return (
    <ul className="thumbnails">
      {photos.map((photo, place) => {
        const last = photo.findings.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
        const mark = last && marks[last.kind];
        return (
          <li key={photo.id}>
            <button
              type="button"
              aria-current={place === index || undefined}
              data-beside={place === beside || undefined}
              onClick={() => onShow(place)}
            >
              <img src={photo.thumbnail} alt={t('claim.photoOf', { place: place + 1, count: photos.length })} />
              {mark && (
                <span className="state" data-state={mark.state}>
                  <Icon name={mark.icon} size={12} />
                </span>
              )}
              {photo.observations.some(({ severity }) => severity !== 'info') && (
                <span className="state observed" data-state="unknown">
                  <Icon name="alert" size={12} />
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
