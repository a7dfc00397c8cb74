import type { Transaction } from 'kysely';
import { civilDateOf, shiftInstant } from '#domain/calendar.ts';
import { chooseTemplate } from '#domain/chooseTemplate.ts';
import type { Claim } from '#domain/claim.ts';
import { fillWithGaps } from '#domain/fillTemplate.ts';
import { ownTemplates } from '#store/conversation/ownTemplates.ts';
import type { Database } from '#store/schema.ts';
import { commonValues } from './present/drafts.ts';
import { formatDate } from './present/formats.ts';

/** The words by which a customer is reminded that an answer is due, in their language; the claim waits for it until a day. */
export async function reminderOf(
  trx: Transaction<Database>,
  claim: Claim,
): Promise<{ message: string; language: string }> {
  const { facts, language: wanted, waiting } = claim;
  const customer = await trx
    .selectFrom('customers')
    .select('name')
    .where('id', '=', claim.customerId)
    .executeTakeFirst();
  const own = await ownTemplates(trx, { reason: facts.reason, language: wanted });
  const { text, language } = chooseTemplate(own, 'reminder', { reason: facts.reason, language: wanted });
  const lastDay = civilDateOf(shiftInstant(waiting!.answerBy!, -1), facts.timeZone ?? 'UTC');
  const values = {
    ...commonValues({ claim, customerName: customer?.name ?? null, orderId: facts.order.id }),
    lastDay: formatDate(lastDay, language),
  };
  return { message: fillWithGaps(text, values), language };
}
