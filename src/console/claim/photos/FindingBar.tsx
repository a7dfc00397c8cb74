import type { PhotoShown } from '#api/schemas/claimDetail.ts';
import { type FindingKind, findingKinds } from '#domain/evidence.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { Key } from '../../keys/Key.tsx';
import type { KeyAction } from '../../keys/keys.ts';
import { useKey } from '../../keys/useKey.ts';
import { useDesk } from '../desk/deskContext.ts';
import { countedFindings } from './countedFindings.ts';

type PhotoFinding = { [K in FindingKind]: (typeof findingKinds)[K]['about'] extends 'photo' ? K : never }[FindingKind];

const found: readonly { kind: PhotoFinding; key?: KeyAction }[] = [
  { kind: 'anomaly_visible', key: 'anomaly' },
  { kind: 'anomaly_not_visible' },
  { kind: 'retouched', key: 'retouched' },
  { kind: 'photo_checked_genuine' },
  { kind: 'not_the_product' },
];

/** What a person finds on the photo that is shown: one press records it with their name; another one contradicts it. */
export function FindingBar({ photo }: { photo: PhotoShown }) {
  const t = useT();
  const word = useWord();
  const { may, give, busy } = useDesk();
  const counted = countedFindings(photo.findings);
  const allowed = may('record_finding');
  const record = (kind: PhotoFinding) => {
    if (!counted.some(finding => finding.kind === kind)) give({ command: 'record_finding', kind, photoId: photo.id });
  };
  useKey('anomaly', () => record('anomaly_visible'), allowed && !busy);
  useKey('retouched', () => record('retouched'), allowed && !busy);
  if (!allowed) return null;
  return (
    <fieldset className="finding-bar">
      <legend className="unseen">{t('claim.findings')}</legend>
      {found.map(({ kind, key }) => (
        <button
          type="button"
          key={kind}
          className="finding"
          data-kind={kind}
          aria-pressed={counted.some(finding => finding.kind === kind)}
          onClick={() => record(kind)}
        >
          {word(findingKinds[kind])} {key && <Key action={key} />}
        </button>
      ))}
    </fieldset>
  );
}
