import { useCallback } from 'react';
import type { RuleId } from '#domain/verdict.ts';
import { useT } from '../../i18n/useT.ts';

export type Ground = RuleId | 'other';

/** The name of a rule as the ground on which a claim is rejected. */
export function useGroundWord(): (ground: string) => string {
  const t = useT();
  return useCallback(
    ground => (ground === 'other' ? t('claim.ground.other') : t(`claim.rule.${ground as RuleId}`)),
    [t],
  );
}
