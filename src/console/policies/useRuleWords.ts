import { useT } from '../i18n/useT.ts';
import type { Clock, Pack, Rule } from './usePolicies.ts';
import { useList, useScopeWords } from './useScopeWords.ts';
import { useWindowWords } from './useWindowWords.ts';

/** What the machine does with a rule, a sentence each. */
export function useRuleWords(): (rule: Rule) => string[] {
  const t = useT();
  const list = useList();
  const scope = useScopeWords();
  const windowWords = useWindowWords();
  return rule => {
    switch (rule.kind) {
      case 'officialChannel': {
        const channels = list(
          rule.channels.map(channel => t(`policies.channel.${channel}`)),
          'disjunction',
        );
        return [t('policies.does.channel', { channels }), t(`policies.outside.${rule.outside}`)];
      }
      case 'coveredReason':
        return [t('policies.does.reasons', { scope: scope(rule.concerns) }), t(`policies.outside.${rule.outside}`)];
      case 'preciseDescription':
        return [t('policies.does.words', { count: rule.minWords }), t('policies.does.wordsMissing')];
      case 'photoEvidence':
        return [
          t('policies.concerns', { scope: scope(rule.concerns) }),
          t('policies.does.shots', { count: rule.minShots }),
          t('policies.does.shotsMissing'),
        ];
      case 'unretouchedPhotos': {
        const severities = list(
          rule.severities.map(severity => t(`policies.severity.${severity}`)),
          'disjunction',
        );
        return [t('policies.does.retouched', { severities }), t('policies.does.retouchedFound')];
      }
      case 'waitingPeriod':
        return [
          ...rule.windows.flatMap(windowWords),
          t('policies.does.delivered', { scope: scope(rule.failedByDelivery) }),
          ...(rule.lookAgainAfterHours ? [t('policies.does.lookAgain', { count: rule.lookAgainAfterHours })] : []),
        ];
      case 'returnWindow':
      case 'advice':
        return rule.windows.flatMap(windowWords);
      case 'notYetRefunded':
        return [t('policies.does.left'), t('policies.does.duplicate')];
      case 'ownChoice':
        return [
          t('policies.concerns', { scope: scope(rule.concerns) }),
          t('policies.does.ownChoice'),
          t(`policies.outside.${rule.outside}`),
        ];
    }
  };
}

/** The same for how much is refunded, and for what nothing can get around. */
export function useRefundWords(): (part: NonNullable<Pack['amount']> | Pack['constraints'][number]) => string[] {
  const t = useT();
  const list = useList();
  return part => {
    switch (part.kind) {
      case 'fullRefund':
        return [t('policies.does.amount'), t(`policies.does.lower.${part.lowerAllowed}`)];
      case 'samePaymentMethod':
        return [t('policies.does.samePaymentMethod')];
      case 'investigationFirst': {
        const who = list(
          part.decidedBy.map(by => t(`policies.decidedBy.${by}`)),
          'disjunction',
        );
        return [t('policies.does.investigationFirst', { who })];
      }
    }
  };
}

/** The same for a promise about service. */
export function useClockWords(): (clock: Clock) => string[] {
  const t = useT();
  return ({ from, to, count, unit, zone, variants, outside }) => {
    const start = from
      .map(moment => t(`policies.moment.${moment}`))
      .reduce((first, other) => t('policies.clockElse', { first, other }));
    return [
      t('policies.clockSpan', { from: start, to: t(`policies.moment.${to}`), count }),
      ...variants.map(({ when, count }) =>
        t('policies.variant', { count, circumstance: t(`policies.circumstance.${when}`) }),
      ),
      t('policies.counted', {
        unit: t(`policies.unit.${unit}`),
        zone: zone === 'customer' ? t('policies.zone.customer') : t('policies.zone.other', { zone }),
      }),
      t(`policies.missed.${outside}`),
    ];
  };
}
