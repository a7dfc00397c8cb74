import { z } from 'zod';
import type { Money } from '../money.ts';

/** What the policies leave to the house that runs Quittance. */
export const houseRulesSchema = z.strictObject({
  /** Seconds during which a decision can be taken back before it takes effect. */
  undoSeconds: z.int().min(0),
  /** Minor units a currency: a refund above needs a second person. */
  secondPersonAbove: z.record(z.string().regex(/^[A-Z]{3}$/), z.int().min(0)),
  /** Civil days that a customer has to answer a request. */
  answerWithinDays: z.int().min(1),
});
export type HouseRules = z.infer<typeof houseRulesSchema>;

/** Some 500 EUR in each currency. */
export const houseRules: HouseRules = houseRulesSchema.parse({
  undoSeconds: 20,
  secondPersonAbove: {
    EUR: 50_000,
    USD: 50_000,
    GBP: 45_000,
    CHF: 50_000,
    BRL: 300_000,
    PLN: 200_000,
    SEK: 550_000,
    NOK: 550_000,
    DKK: 370_000,
    CZK: 1_200_000,
    HUF: 20_000_000,
    RON: 250_000,
    CAD: 75_000,
    AUD: 85_000,
    MXN: 1_000_000,
    UAH: 2_300_000,
    KZT: 28_000_000,
    ILS: 180_000,
    JPY: 80_000,
    KRW: 800_000,
  },
  answerWithinDays: 14,
});

/** Whether a refund needs a second person. In a currency without a limit every refund does: nobody has said what is small there. */
export function needsSecondPerson(amount: Money, rules: HouseRules): boolean {
  const limit = rules.secondPersonAbove[amount.currency];
  return limit === undefined || amount.amount > limit;
}
