import type { Instant } from '#domain/calendar.ts';
import { deliveryFailureOf } from '#domain/deliveryFailure.ts';
import type { MessageShown } from '../schemas/claimDetail.ts';
import type { Message } from './conversation.ts';
import type { Known } from './known.ts';
import type { ClaimRead } from './readClaim.ts';

/** The conversation as it was written; authors by name where there is one. */
export function presentMessages({ claim, customer, messages }: ClaimRead, known: Known): MessageShown[] {
  return messages.map(row => ({
    id: row.id,
    direction: row.direction,
    body: row.body,
    language: row.language,
    author: authorOf(row, customer.name, known),
    authorKind: row.author_kind,
    at: row.at,
    recipient: row.recipient,
    delivery: row.delivery,
    sendAt: row.delivery === 'held' ? row.send_at : null,
    sentAt: row.sent_at,
    failure: row.failure === null ? null : deliveryFailureOf(row.failure),
    nextTryAt: row.delivery === 'undelivered' ? row.nextTryAt : null,
    request: requestOf(row, claim, messages),
  }));
}

/** What a message asks for, and what became of it: the wait that it set runs, or whoever was asked has answered, or it ended otherwise. */
function requestOf(row: Message, claim: ClaimRead['claim'], messages: Message[]): MessageShown['request'] {
  if (row.asked === null || row.until === null) return null;
  const kind = row.asked === 'return_requested' ? 'return' : 'information';
  const until = row.until;
  const answeredAt = answerTo(row, claim, messages);
  const state = () => {
    if (row.delivery === 'taken_back') return 'taken_back';
    if (claim.status === 'waiting' && claim.waiting?.since === row.at) return 'running';
    if (answeredAt === undefined) return 'ended';
    return answeredAt < until ? 'answered' : 'answered_late';
  };
  return { kind, until, state: state(), answeredAt: answeredAt ?? null };
}

/** When whoever was asked first wrote, or sent what was asked for; undefined where they never did. */
function answerTo(row: Message, { facts }: ClaimRead['claim'], messages: Message[]): Instant | undefined {
  const wrote = messages
    .filter(({ author_kind, sequence }) => author_kind === row.recipient && sequence > row.sequence)
    .map(({ at }) => at);
  if (row.recipient !== 'customer') return wrote.sort()[0];
  const photos = facts.photos.map(({ receivedAt }) => receivedAt).filter(at => at > row.at);
  const { shippedAt } = facts.return;
  return [...wrote, ...photos, ...(shippedAt === undefined ? [] : [shippedAt])].sort()[0];
}

function authorOf({ author_kind, author_id }: Message, customerName: string | null, known: Known): string | null {
  if (author_kind === 'customer') return customerName;
  return author_kind === 'person' && author_id !== null ? known.person(author_id).name : null;
}
