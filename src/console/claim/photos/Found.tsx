import type { PhotoShown } from '#api/schemas/claimDetail.ts';
import { findingKinds } from '#domain/evidence.ts';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { countedFindings } from './countedFindings.ts';

/** Who found what on a photo, and when. */
export function Found({ photo }: { photo: PhotoShown }) {
  const t = useT();
  const word = useWord();
  const date = useDate();
  return (
    <p className="findings-told" role="status">
      {countedFindings(photo.findings).map(({ kind, by, at }) => (
        <span key={kind}>
          {t('claim.foundBy', { finding: word(findingKinds[kind]), name: by.name, date: date(at, 'dayTime') })}
        </span>
      ))}
    </p>
  );
}
