import type { MessageShown } from '../schemas/claimDetail.ts';
import type { Message } from './conversation.ts';
import type { Known } from './known.ts';

/** A message of the conversation as it was written; its author by name where there is one. */
export function presentMessage(row: Message, customerName: string | null, known: Known): MessageShown {
  return {
    id: row.id,
    direction: row.direction,
    body: row.body,
    language: row.language,
    author: authorOf(row, customerName, known),
    authorKind: row.author_kind,
    at: row.at,
    delivery: row.delivery,
  };
}

function authorOf({ author_kind, author_id }: Message, customerName: string | null, known: Known): string | null {
  if (author_kind === 'customer') return customerName;
  return author_kind === 'person' && author_id !== null ? known.person(author_id).name : null;
}
