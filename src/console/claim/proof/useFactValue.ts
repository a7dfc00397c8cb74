import { useCallback } from 'react';
import { type FindingKind, findingKinds } from '#domain/evidence.ts';
import type { Channel, FactName } from '#domain/facts.ts';
import { moneyOf } from '#domain/money.ts';
import { type Reason, reasons } from '#domain/reasons.ts';
import { useDate } from '../../format/useDate.ts';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { useCustomerZone } from '../desk/useCustomerZone.ts';

type Value = string | number | boolean | null;
const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The value of a fact as the reader writes it; moments in the customer's zone, in which the policy counts. */
export function useFactValue(): (name: FactName, value: Value) => string {
  const t = useT();
  const word = useWord();
  const date = useDate();
  const money = useMoney();
  const zone = useCustomerZone();
  return useCallback(
    (name, value) => {
      if (value === null) return t('claim.unknown');
      if (typeof value === 'boolean') return t(value ? 'claim.yes' : 'claim.no');
      if (typeof value === 'number') return String(value);
      if (name === 'claim.reason') return word(reasons[value as Reason]);
      if (name === 'claim.findings') return word(findingKinds[value as FindingKind]);
      if (name === 'claim.channel') return t(`claim.channel.${value as Channel}`);
      if (instantForm.test(value)) return date(value, 'dayTime', zone);
      const amount = moneyOf(value);
      return amount ? money(amount) : value;
    },
    [t, word, date, money, zone],
  );
}
