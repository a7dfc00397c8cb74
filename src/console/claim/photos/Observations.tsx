import type { PhotoShown } from '#api/schemas/claimDetail.ts';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { StateMark } from '../../look/StateMark.tsx';

const states = { red: 'fail', amber: 'unknown', info: 'not_applicable' } as const;

/** What the bytes of a photo tell, and what that is good for: it never rejects a claim by itself. */
export function Observations({ photo }: { photo: PhotoShown }) {
  const t = useT();
  const date = useDate();
  if (photo.observations.length === 0) return null;
  return (
    <ul className="observations" aria-label={t('claim.observations')}>
      {photo.observations.map(({ id, kind, severity, at }) => (
        <li key={id}>
          <StateMark state={states[severity]}>{kind.replaceAll('_', ' ')}</StateMark>
          <span className="muted">
            {t(`claim.observation.${severity}`)} · {date(at, 'dayTime')}
          </span>
        </li>
      ))}
    </ul>
  );
}
