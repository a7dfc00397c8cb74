import { useGetIdentity } from 'react-admin';
import type { MessageShown } from '#api/schemas/claimDetail.ts';
import { useDate } from '../../format/useDate.ts';
import { useLanguageName } from '../../format/useLanguageName.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import { DeliveryMark } from './DeliveryMark.tsx';
import { RequestState } from './RequestState.tsx';
import { TranslationBelow } from './TranslationBelow.tsx';
import { Undelivered } from './Undelivered.tsx';

/** Stands for the message by which the claim came. */
export const opening = 'description';

/** One message: whose and for whom, when, in which language, and whether ours has left. A note is ours alone and looks like it. */
export function MessageBubble({ message }: { message: MessageShown }) {
  const t = useT();
  const date = useDate();
  const languageName = useLanguageName();
  const screenLanguage = useLanguage();
  const { claim } = useDesk();
  const { data: me } = useGetIdentity();
  const { direction, body, language, author, authorKind, at, delivery, recipient, request } = message;
  const known = author !== null && author === me?.fullName && authorKind === 'person' ? t('claim.you') : author;
  const foreign = language !== null && language.split('-')[0] !== screenLanguage;
  return (
    <li className="message" data-direction={direction} data-undone={delivery === 'taken_back' || undefined}>
      <p className="message-head">
        {direction === 'note' && <span className="tag">{t('claim.note')}</span>}
        <strong>{known ?? t(`claim.author.${authorKind as 'customer'}`)}</strong>
        {recipient && <span>{t(`claim.to.${recipient}`)}</span>}
        {direction === 'note' && <span className="muted">{t('claim.noteFor')}</span>}
        <time className="muted" dateTime={at} title={date(at, 'full')}>
          {date(at, 'dayTime')}
        </time>
        {foreign && direction !== 'note' && <span className="muted">{languageName(language)}</span>}
        {delivery && <DeliveryMark message={message} delivery={delivery} />}
      </p>
      {body === null ? (
        <p className="muted">{t(message.id === opening ? 'claim.noDescription' : 'claim.erased')}</p>
      ) : (
        <p className="message-body" lang={language ?? undefined}>
          {body}
        </p>
      )}
      {request && <RequestState request={request} />}
      {delivery === 'undelivered' && <Undelivered message={message} />}
      {claim.translates && direction === 'in' && body !== null && foreign && (
        <TranslationBelow of={message.id} from={language} />
      )}
    </li>
  );
}
