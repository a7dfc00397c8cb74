import type { SettlementColumn } from '../settlementFaults.ts';

/** What each column may be called, in small letters without accents, spaces and signs. */
const names: Record<SettlementColumn, readonly string[]> = {
  claim: [
    'claim',
    'claimnumber',
    'claimno',
    'claimid',
    'number',
    'reclamation',
    'numerodereclamation',
    'numero',
    'noreclamation',
  ],
  externalId: ['externalid', 'external', 'claimexternalid', 'identifiantexterne', 'idexterne'],
  order: ['order', 'orderid', 'ordernumber', 'orderno', 'commande', 'numerodecommande', 'nocommande'],
  amount: ['amount', 'refund', 'refundamount', 'paid', 'montant', 'montantrembourse', 'remboursement'],
  currency: ['currency', 'devise', 'monnaie'],
  settledOn: [
    'settledon',
    'settledday',
    'settledat',
    'settled',
    'settlementdate',
    'day',
    'date',
    'paidon',
    'payoutdate',
    'valuedate',
    'jour',
    'verse',
    'versele',
    'jourdeversement',
    'datedeversement',
    'payele',
    'datedepaiement',
    'datedevaleur',
  ],
  reference: [
    'reference',
    'ref',
    'paymentreference',
    'payoutreference',
    'transaction',
    'transactionid',
    'referencedepaiement',
    'referencedeversement',
  ],
};

const columns = new Map(
  (Object.entries(names) as [SettlementColumn, readonly string[]][]).flatMap(([column, all]) =>
    all.map(name => [name, column] as const),
  ),
);

/** The column that a header means, in English or French, whatever its case, accents, spaces and signs; undefined for any other. */
export function columnOf(header: string): SettlementColumn | undefined {
  const plain = header
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return columns.get(plain);
}
