import { useCallback } from 'react';
import { useT } from '../i18n/useT.ts';
import { amountOf, type TargetSetting } from './targetKinds.ts';

/** A target in a few words: what, how long, on whose clock. */
export function useTargetWords(): (target: TargetSetting) => string {
  const t = useT();
  return useCallback(
    ({ metric, clock, threshold }) => {
      const amount = amountOf(threshold);
      const long =
        amount === undefined ? t('settings.long.policy') : t(`settings.long.${threshold.kind}`, { count: amount });
      return `${t(`settings.metric.${metric}`)} ${long} (${t(`settings.clock.${clock}`)})`;
    },
    [t],
  );
}
