import { isAskable } from '#domain/askableFacts.ts';
import { factNames } from '#domain/facts.ts';
import { readerLocale } from '../../format/readerLocale.ts';
import { useDate } from '../../format/useDate.ts';
import { useMoney } from '../../format/useMoney.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { useDesk } from '../desk/deskContext.ts';
import { useCustomerZone } from '../desk/useCustomerZone.ts';
import { useGroundWord } from './useGroundWord.ts';

/** What the policy recommends, in a sentence; a person decides. */
export function Recommendation() {
  const t = useT();
  const word = useWord();
  const money = useMoney();
  const date = useDate();
  const ground = useGroundWord();
  const language = useLanguage();
  const { claim } = useDesk();
  const zone = useCustomerZone();
  const { recommendation } = claim;
  const say = () => {
    switch (recommendation.action) {
      case 'approve':
        return t('claim.recommend.approve', { amount: money(recommendation.amount) });
      case 'reject':
        return t('claim.recommend.reject', { ground: ground(recommendation.ground) });
      case 'wait':
        return t('claim.recommend.wait', {
          date: date(recommendation.until, 'date', zone),
        });
      case 'ask': {
        const list = new Intl.ListFormat(readerLocale(language), { type: 'conjunction' });
        const named = (words: string[]) => list.format(words.map(said => said.charAt(0).toLowerCase() + said.slice(1)));
        const { missing } = recommendation;
        const ours = missing.filter(fact => !isAskable(fact));
        return ours.length > 0
          ? t('claim.recommend.look', { facts: named(ours.map(fact => word(factNames[fact]))) })
          : t('claim.recommend.ask', {
              facts: named(missing.filter(isAskable).map(fact => t(`claim.question.${fact}`))),
            });
      }
    }
  };
  return <p className="recommendation">{say()}</p>;
}
