import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);

/** Says that the connection is gone, what is kept and what happens next. */
export function OfflineNotice() {
  const t = useT();
  const online = useSyncExternalStore(subscribe, () => onlineManager.isOnline());
  return (
    <div role="status">
      {!online && (
        <p className="offline">
          <Icon name="cloud" />
          <span>
            <strong>{t('shell.offline')}</strong> {t('shell.offlineKept')}
          </span>
        </p>
      )}
    </div>
  );
}
