import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import type { Edge, Window } from './usePolicies.ts';
import { useList, useScopeWords } from './useScopeWords.ts';

/** What a window of time asks and what follows from it, a sentence each. */
export function useWindowWords(): (window: Window) => string[] {
  const t = useT();
  const list = useList();
  const scope = useScopeWords();
  const money = useMoney();

  const condition = (when: Edge['when'][number]): string => {
    switch (when.kind) {
      case 'paid_over':
        return t('policies.when.paid_over', { amount: list(when.anyOf.map(money), 'disjunction') });
      case 'no_scan':
        return t('policies.when.no_scan');
      case 'promised_within':
        return t('policies.when.promised_within', { count: when.days });
    }
  };

  const edgeWords = (edge: Edge, side: 'opens' | 'closes'): string => {
    const [first, ...others] = edge.anchors.map(({ fact, count = edge.count }) => {
      const anchor = t(`policies.moment.${fact}`);
      if (count === 0) return t(`policies.edge.itself.${side}`, { anchor });
      return t(edge.unit === 'civil_years' ? 'policies.edge.years' : `policies.edge.${side}`, { count, anchor });
    }) as [string, ...string[]];
    let words = others.length > 0 ? t('policies.edge.else', { first, other: list(others, 'disjunction') }) : first;
    if (edge.extend) words = t('policies.edge.extended', { edge: words });
    if (edge.when.length > 0)
      words = t('policies.edge.when', { edge: words, conditions: list(edge.when.map(condition)) });
    return words;
  };

  /** The usual edge first, those that hold on a condition after it. */
  const sideWords = (edges: readonly Edge[], side: 'opens' | 'closes') =>
    [...edges]
      .sort((a, b) => a.when.length - b.when.length)
      .map(edge => edgeWords(edge, side))
      .reduce((first, other) => t(`policies.edge.or.${side}`, { first, other }));

  return window => {
    const { act, opens, closes, zone, returning } = window;
    const edges = [...opens, ...closes];
    return [
      t('policies.concerns', { scope: scope(window.concerns) }),
      ...(opens.length > 0
        ? [t(act === 'claim' ? 'policies.opens' : 'policies.opensToSend', { edge: sideWords(opens, 'opens') })]
        : []),
      ...(closes.length > 0 ? [t(`policies.closes.${act}`, { edge: sideWords(closes, 'closes') })] : []),
      ...(edges.length > 0
        ? [
            t('policies.counted', {
              unit: list([...new Set(edges.map(({ unit }) => t(`policies.unit.${unit}`)))]),
              zone: zone === 'customer' ? t('policies.zone.customer') : t('policies.zone.other', { zone }),
            }),
          ]
        : []),
      ...(opens.length > 0 ? [t(`policies.before.${window.before}`)] : []),
      ...(closes.length > 0 ? [t(`policies.after.${window.after}`)] : []),
      ...(window.waivable ? [t('policies.waivable')] : []),
      ...(returning ? [t(`policies.returning.${returning.paidBy}`)] : []),
      ...(returning?.toConfirmedAddress ? [t('policies.returning.address')] : []),
      ...(returning?.withTrackingNumber ? [t('policies.returning.tracked')] : []),
      ...(window.reading ? [t('policies.favours')] : []),
    ];
  };
}
