import { useGetIdentity } from 'react-admin';
import type { MessageShown } from '#api/schemas/claimDetail.ts';
import { useDate } from '../../format/useDate.ts';
import { useLanguageName } from '../../format/useLanguageName.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useT } from '../../i18n/useT.ts';
import { Icon, type IconName } from '../../look/Icon.tsx';

const deliveries = {
  held: 'clock',
  sent: 'check',
  kept: 'inbox',
  undelivered: 'alert',
  taken_back: 'undo',
} as const satisfies Record<NonNullable<MessageShown['delivery']>, IconName>;

/** One message: whose, when, in which language, and whether ours has left. A note is ours alone and looks like it. */
export function MessageBubble({ message }: { message: MessageShown }) {
  const t = useT();
  const date = useDate();
  const languageName = useLanguageName();
  const screenLanguage = useLanguage();
  const { data: me } = useGetIdentity();
  const { direction, body, language, author, authorKind, at, delivery } = message;
  const known = author !== null && author === me?.fullName && authorKind === 'person' ? t('claim.you') : author;
  const foreign = language !== null && !language.startsWith(screenLanguage);
  return (
    <li className="message" data-direction={direction} data-undone={delivery === 'taken_back' || undefined}>
      <p className="message-head">
        {direction === 'note' && <span className="tag">{t('claim.note')}</span>}
        <strong>{known ?? t(`claim.author.${authorKind as 'customer'}`)}</strong>
        <time className="muted" dateTime={at} title={date(at, 'full')}>
          {date(at, 'dayTime')}
        </time>
        {foreign && direction !== 'note' && <span className="muted">{languageName(language)}</span>}
        {delivery && (
          <span className="delivery" data-delivery={delivery}>
            <Icon name={deliveries[delivery]} size={12} /> {t(`claim.delivery.${delivery}`)}
          </span>
        )}
      </p>
      {body === null ? (
        <p className="muted">{t(message.id === 'opening' ? 'claim.noDescription' : 'claim.erased')}</p>
      ) : (
        <p className="message-body" lang={language ?? undefined}>
          {body}
        </p>
      )}
    </li>
  );
}
