import type { Money } from '../money.ts';
import type { SettlementColumn, SettlementFault } from '../settlementFaults.ts';
import { amountOfText } from './amountOfText.ts';

/** The cells of a line, by what their columns mean. */
export type SettlementCells = Partial<Record<SettlementColumn, string>>;

/** How a line names its refund: all that is given has to mean the same one. */
export type NamedRefund = { claimId?: number; externalId?: string; orderId?: string };

/** A line that can be read. `day` is still the text: which day it means depends on when the refund was approved. */
export type Settlement = { named: NamedRefund; amount: Money; day: string; reference: string };

const longestReference = 200;

/**
 * Reads a line of a file of settlements: the refund that it names, and when and as what it was paid; `open` when neither day nor reference were filled in yet, else every fault of
 * its cells.
 */
export function readSettlement(cells: SettlementCells): Settlement | 'open' | SettlementFault[] {
  const text = cellText(cells);
  const [day, reference] = [text('settledOn'), text('reference')];
  if (day === '' && reference === '') return 'open';
  const named = namedIn(cells);
  const faults: SettlementFault[] = [];
  if (Object.keys(named).length === 0) faults.push({ code: 'not_named', column: 'claim' });
  const amount = moneyIn(text('amount'), text('currency').toUpperCase(), faults);
  if (day === '') faults.push({ code: 'day_missing', column: 'settledOn' });
  if (reference === '') faults.push({ code: 'reference_missing', column: 'reference' });
  if (reference.length > longestReference)
    faults.push({ code: 'reference_too_long', column: 'reference', params: { most: longestReference } });
  return amount === undefined || faults.length > 0 ? faults : { named, amount, day, reference };
}

/** The refund that a line names, whatever else it says; nothing where it names none. */
export function namedIn(cells: SettlementCells): NamedRefund {
  const text = cellText(cells);
  return nameOf(text('claim'), text('externalId'), text('order'));
}

const cellText = (cells: SettlementCells) => (column: SettlementColumn) => unguarded(cells[column] ?? '').trim();

/** What is no number stands in the claim's column as well when it is the claim's external id. */
function nameOf(claim: string, externalId: string, orderId: string): NamedRefund {
  const number = /^(?:C-\s*)?([1-9]\d{0,14})$/i.exec(claim)?.[1];
  const external = externalId === '' && number === undefined ? claim : externalId;
  return {
    ...(number === undefined ? {} : { claimId: Number(number) }),
    ...(external === '' ? {} : { externalId: external }),
    ...(orderId === '' ? {} : { orderId }),
  };
}

function moneyIn(text: string, currency: string, faults: SettlementFault[]): Money | undefined {
  const known = /^[A-Z]{3}$/.test(currency);
  if (currency === '') faults.push({ code: 'currency_missing', column: 'currency' });
  else if (!known) faults.push({ code: 'currency_unreadable', column: 'currency', params: { text: currency } });
  if (text === '') faults.push({ code: 'amount_missing', column: 'amount' });
  if (text === '' || !known) return undefined;
  const amount = amountOfText(text, currency);
  if (amount === undefined) faults.push({ code: 'amount_unreadable', column: 'amount', params: { text } });
  return amount === undefined ? undefined : { amount, currency };
}

/** Without the apostrophe that our own files put before what a spreadsheet would run (`csvCell`). */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '');
