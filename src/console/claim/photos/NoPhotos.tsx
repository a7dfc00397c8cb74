import { reasons } from '#domain/reasons.ts';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { Icon } from '../../look/Icon.tsx';
import { useDesk } from '../desk/deskContext.ts';
import { Panel } from '../desk/Panel.tsx';
import { lastMoment } from '../order/lastMoment.ts';

/** A claim without photos: which proof its reason asks for, and whether it was already asked for. */
export function NoPhotos() {
  const t = useT();
  const word = useWord();
  const date = useDate();
  const zone = useDesk().claim.customer.timeZone ?? undefined;
  const { claim } = useDesk();
  const { proof } = reasons[claim.reason];
  const { waiting } = claim;
  return (
    <Panel name="photos" title={t('claim.photos', { count: 0 })}>
      <div className="no-photos">
        <Icon name="photo" size={24} />
        <div>
          <p>
            {proof.length > 0
              ? t('claim.asksFor', { reason: word(reasons[claim.reason]) })
              : t('claim.asksNothing', { reason: word(reasons[claim.reason]) })}
          </p>
          {proof.length > 0 && (
            <ul className="asked-for">
              {proof.map(piece => (
                <li key={piece}>{t(`claim.proof.${piece}`)}</li>
              ))}
            </ul>
          )}
          {waiting && (
            <p className="muted">
              {t('claim.askedOn', { date: date(waiting.since, 'dayTime') })}
              {waiting.answerBy && ` ${t('claim.answerBy', { date: date(lastMoment(waiting.answerBy), 'day', zone) })}`}
            </p>
          )}
        </div>
      </div>
    </Panel>
  );
}
