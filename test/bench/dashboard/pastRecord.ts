import { type ClaimRecord, claimRecord } from '#api/intake/claimRecord.ts';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { benchRecord, randomOf } from '../benchRecord.ts';

const hour = 3_600_000;
const day = 24 * hour;
const agents = 30;

type Entry = { type: string; at: Instant } & Record<string, unknown>;

/** The `index`-th claim of a team's past, opened at a moment, with what had happened to it by another: the same at every run but for those. */
export function pastRecord(index: number, openedAt: Instant, until: Instant): ClaimRecord {
  const random = randomOf(index + 7_000_000);
  const base = benchRecord(index, openedAt);
  const { deliveredAt } = base.order;
  // Long enough before that none comes too early.
  const paidAt = shiftInstant(openedAt, -Math.floor((80 + random() * 60) * day));
  const order = {
    placedAt: paidAt,
    paidAt,
    shippedAt: shiftInstant(paidAt, day),
    deliveredAt: deliveredAt == null ? null : shiftInstant(openedAt, -Math.floor(random() * 40 * day)),
  };
  const history = lifeOf(openedAt, base.order.paid?.amount ?? 1000, random).filter(({ at }) => at <= until);
  return claimRecord.parse({
    ...base,
    externalId: `past-${index}`,
    openedAt,
    order: { ...base.order, ...order },
    history,
  });
}

/** Assigned, answered, asked for more, decided, paid; some appealed. All of it within 26 days. */
function lifeOf(openedAt: Instant, amount: number, random: () => number): Entry[] {
  const by = `agent${Math.floor(random() ** 2 * agents)}@shop.example`;
  const after = (from: Instant, least: number, most: number) =>
    shiftInstant(from, Math.round(least + random() * (most - least)));
  const life: Entry[] = [{ type: 'assigned', at: after(openedAt, hour / 2, 6 * hour), to: by, by }];
  const add = (type: string, least: number, most: number, more: object = {}) => {
    const at = after(life.at(-1)!.at, least, most);
    life.push({ type, at, ...more });
    return at;
  };
  const justification = 'As the policy says.';
  const approve = () => {
    add('approved', hour, 2 * day, {
      by,
      justification,
      message: 'You are refunded.',
      amount: { amount, currency: 'EUR' },
    });
    add('settled', day / 2, (random() < 0.1 ? 8 : 3) * day, { reference: 'bank' });
  };
  const reject = () => add('rejected', hour, 2 * day, { by, justification, message: 'We cannot refund it.' });
  if (random() < 0.7) add('replied', hour, 12 * hour, { by, message: 'We are looking at it.' });
  if (random() < 0.3) {
    add('asked', hour, 20 * hour, {
      by,
      of: random() < 0.7 ? 'customer' : 'merchant',
      answerWithinDays: 5,
      message: 'Which one?',
    });
    const { of } = life.at(-1)!;
    add('answered', 6 * hour, 4 * day, { from: of });
  }
  const fate = random();
  if (fate < 0.05) add('withdrawn', hour, 3 * day, { justification });
  else if (fate < 0.7) approve();
  else {
    reject();
    if (random() < 0.08) {
      add('appealed', 6 * hour, 3 * day, { message: 'Look again.' });
      if (random() < 0.4) approve();
      else reject();
    }
  }
  return life;
}
