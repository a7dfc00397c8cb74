import { isValidElement, useEffect, useState } from 'react';
import { type NotificationPayload, useNotificationContext, useTranslate } from 'react-admin';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { IconAction } from '../look/IconAction.tsx';

const usualTime = 8000;
const atOnce = 3;
let serial = 0;
type Shown = NotificationPayload & { serial: number };

const icons = { success: 'check', info: 'dash', warning: 'alert', error: 'alert' } as const;

function Notice({ notice, onGone }: { notice: Shown; onGone: (serial: number) => void }) {
  const t = useT();
  const translate = useTranslate();
  const { message, type, notificationOptions } = notice;
  const time = notificationOptions?.autoHideDuration === undefined ? usualTime : notificationOptions.autoHideDuration;
  useEffect(() => {
    if (time === null) return;
    const timer = setTimeout(onGone, time, notice.serial);
    return () => clearTimeout(timer);
  }, [notice.serial, time, onGone]);
  return (
    <li className="notice" data-type={type}>
      <Icon name={icons[type]} />
      <div>
        {typeof message === 'string' && !isValidElement(message)
          ? translate(message, { _: message, ...notificationOptions?.messageArgs })
          : message}
      </div>
      <IconAction label={t('shell.close')} onClick={() => onGone(notice.serial)}>
        <Icon name="close" />
      </IconAction>
    </li>
  );
}

/**
 * What `useNotify` has to say, politely, in a corner: up to three at once, each for eight seconds or its own `autoHideDuration`
 * (null: until it is closed). A message may be an element, with its own buttons.
 */
export function Notices() {
  const t = useT();
  const { notifications, takeNotification } = useNotificationContext();
  const [shown, setShown] = useState<Shown[]>([]);
  const [forget] = useState(() => (gone: number) => setShown(all => all.filter(({ serial }) => serial !== gone)));

  useEffect(() => {
    if (notifications.length === 0) return;
    const next = takeNotification();
    if (next) setShown(all => [...all, { ...next, serial: ++serial }].slice(-atOnce));
  }, [notifications, takeNotification]);

  return (
    <section className="notices" aria-label={t('shell.notices')}>
      <ul aria-live="polite">
        {shown.map(notice => (
          <Notice key={notice.serial} notice={notice} onGone={forget} />
        ))}
      </ul>
    </section>
  );
}
