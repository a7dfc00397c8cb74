import { type Pack, packSchema } from '#domain/policy/packSchema.ts';

const clause = (id: string, en: string, fr: string) => ({
  id,
  en,
  fr,
  source: 'cs-help.wish.com/hc/en-us/articles/360028449191',
  confidence: 'medium',
});

/** The rows of Wish's policy, said in the schema: it is judged by in tests and has no home in the product. */
export const wish: Pack = packSchema.parse({
  id: 'wish',
  version: 1,
  appliesFrom: '2020-01-01',
  clauses: {
    received: clause(
      'received',
      'A refund can be requested within 30 days of delivery.',
      'Un remboursement peut être demandé dans les 30 jours suivant la livraison.',
    ),
    'not-received': clause(
      'not-received',
      'A refund can be requested from the latest delivery date until 30 days after it.',
      'Un remboursement peut être demandé à partir de la dernière date de livraison prévue et pendant 30 jours.',
    ),
    payout: clause(
      'payout',
      'Refunds are paid within 10 working days, within 14 once goods were returned.',
      'Les remboursements sont versés sous 10 jours ouvrés, 14 quand les articles ont été renvoyés.',
    ),
    refunded: clause('refunded', 'An order is refunded once.', "Une commande n'est remboursée qu'une fois."),
  },
  rules: [
    {
      kind: 'waitingPeriod',
      windows: [
        {
          concerns: { groups: ['delivery'] },
          act: 'claim',
          zone: 'customer',
          opens: [{ anchors: [{ fact: 'order.promisedAt' }], count: 0 }],
          closes: [{ anchors: [{ fact: 'order.promisedAt' }], count: 30 }],
          before: 'not_yet',
          after: 'fail',
        },
      ],
      failedByDelivery: { reasons: ['not_received'] },
      clause: 'not-received',
    },
    {
      kind: 'returnWindow',
      windows: [
        {
          concerns: { groups: ['mismatch', 'quality'] },
          act: 'claim',
          zone: 'customer',
          closes: [{ anchors: [{ fact: 'order.deliveredAt' }], count: 30 }],
          after: 'fail',
        },
      ],
      clause: 'received',
    },
    { kind: 'notYetRefunded', clause: 'refunded' },
  ],
  clocks: [
    {
      id: 'payout',
      from: ['claim.approvedAt'],
      to: 'refund.settledAt',
      count: 10,
      unit: 'working_days',
      zone: 'customer',
      variants: [{ when: 'goods_returned', count: 14 }],
      outside: 'breach',
      clause: 'payout',
    },
  ],
});
