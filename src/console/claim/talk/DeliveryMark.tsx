import type { MessageShown } from '#api/schemas/claimDetail.ts';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { Icon, type IconName } from '../../look/Icon.tsx';

type Delivery = NonNullable<MessageShown['delivery']>;

const icons = {
  held: 'clock',
  sent: 'check',
  kept: 'alert',
  undelivered: 'alert',
  taken_back: 'undo',
} as const satisfies Record<Delivery, IconName>;

/** Whether a message of ours has left. */
export function DeliveryMark({ message, delivery }: { message: MessageShown; delivery: Delivery }) {
  const t = useT();
  const date = useDate();
  const when = message.sentAt ?? message.sendAt;
  return (
    <span className="delivery" data-delivery={delivery} title={when ? date(when, 'full') : undefined}>
      <Icon name={icons[delivery]} size={12} /> {t(`claim.delivery.${delivery}`)}
    </span>
  );
}
