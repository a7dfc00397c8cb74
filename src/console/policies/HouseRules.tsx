import type { Policies } from '#api/schemas/policies.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';

/** What the policies leave to the house. */
export function HouseRules({ rules }: { rules: Policies['houseRules'] }) {
  const t = useT();
  const money = useMoney();
  return (
    <section className="pack-section house" aria-labelledby="section-house">
      <div className="section-head">
        <div>
          <h2 id="section-house">{t('policies.section.house')}</h2>
          <p className="muted">{t('policies.house.lead')}</p>
        </div>
      </div>
      <dl className="sheet">
        <div>
          <dt>{t('policies.house.undo')}</dt>
          <dd>
            <strong>{t('policies.house.seconds', { count: rules.undoSeconds })}</strong>
            <span className="muted">{t('policies.house.undoText')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('policies.house.answer')}</dt>
          <dd>
            <strong>{t('policies.house.days', { count: rules.answerWithinDays })}</strong>
            <span className="muted">{t('policies.house.answerText')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('policies.house.second')}</dt>
          <dd>
            <ul className="limits">
              {Object.entries(rules.secondPersonAbove).map(([currency, amount]) => (
                <li key={currency}>{money({ amount, currency })}</li>
              ))}
            </ul>
            <span className="muted">{t('policies.house.secondText')}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
