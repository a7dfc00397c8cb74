import type { SettlementColumn } from '#domain/settlementFaults.ts';
import { ProblemError } from '../problems.ts';
import { mostSettlements } from '../schemas/refunds.ts';
import { type SettlementRow, settlementRows, UnreadableHeader } from './settlementRows.ts';

/** What the columns are called where one is missing. */
const columnNames: Record<SettlementColumn, { en: string; fr: string }> = {
  claim: { en: 'claim', fr: 'réclamation' },
  externalId: { en: 'external id', fr: 'identifiant externe' },
  order: { en: 'order', fr: 'commande' },
  amount: { en: 'amount', fr: 'montant' },
  currency: { en: 'currency', fr: 'devise' },
  settledOn: { en: 'settled day', fr: 'jour de versement' },
  reference: { en: 'reference', fr: 'référence' },
};

const words = {
  lacks: { en: 'The first line names no column for', fr: 'La première ligne ne nomme aucune colonne pour' },
  twice: { en: 'Two columns mean the same', fr: 'Deux colonnes ont le même sens' },
  unreadable: { en: 'The first line cannot be read', fr: 'La première ligne est illisible' },
};

type Language = 'en' | 'fr';

/**
 * The rows of a text of settlements.
 * @throws ProblemError 422 when its first line does not name the columns that it takes, or it has too many rows.
 */
export function readSettlementFile(
  { text, firstLine }: { text: string; firstLine: number },
  language: Language,
): SettlementRow[] {
  const rows = rowsOf(text, firstLine, language);
  if (rows.length <= mostSettlements) return rows;
  const reason = `The text has ${rows.length} rows; at most ${mostSettlements} go in one request.`;
  throw new ProblemError(422, 'too_many_rows_at_once', { detail: reason });
}

function rowsOf(text: string, firstLine: number, language: Language): SettlementRow[] {
  try {
    return settlementRows(text, firstLine);
  } catch (error) {
    if (!(error instanceof UnreadableHeader)) throw error;
    const detail = headerFault(error, language);
    throw new ProblemError(422, 'unreadable_header', { detail });
  }
}

function headerFault({ lacks, twice, message }: UnreadableHeader, language: Language): string {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const told = (what: keyof typeof words, parts: string) => `${words[what][language]}${colon}${parts}.`;
  const named = (columns: readonly SettlementColumn[]) =>
    columns.map(column => columnNames[column][language]).join(', ');
  if (lacks.length + twice.length === 0) return told('unreadable', message);
  return [lacks.length > 0 && told('lacks', named(lacks)), twice.length > 0 && told('twice', named(twice))]
    .filter(Boolean)
    .join(' ');
}
