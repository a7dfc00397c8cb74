import { packSchema } from '../packSchema.ts';

const source = 'untilthen.fr/joom-remboursement';

/** The document's policy, literal to it. The French of a clause is the document's own words; `[…]` joins sentences that stand apart. */
export const joom = packSchema.parse({
  id: 'joom',
  version: 1,
  appliesFrom: '2000-01-01',
  clauses: {
    'official-channel': {
      id: 'official-channel',
      en: 'There is no other way to have your purchase refunded than to contact customer service through JOOM. Any other attempt therefore exposes you to an immediate refusal by the platform. […] Only by signing in to your customer account can you benefit from a refund. Moreover, this is done online only. […] Go to the “my orders” area. […] After choosing the right order, you must click the button “question about the order”. Once inside, you will find another button that gives access to the chat. It is from there that you can ask for your refund.',
      fr: 'il n’y a qu’en contactant le service client via JOOM que vous pourrez vous faire rembourser votre achat. Toute autre tentative vous expose donc à un refus immédiat de la part de la plateforme. […] il n’y a qu’en se connectant à son compte client que l’on puisse bénéficier d’un remboursement. De plus, cela se fait uniquement en ligne. […] rendez-vous dans l’espace « mes commandes ». […] Après avoir choisi la bonne commande, vous devez cliquer sur le bouton « question sur la commande ». Une fois dedans, vous pourrez trouver un autre bouton qui vous permettra d’accéder au chat. C’est à partir de celui-ci que vous pourrez demander votre remboursement.',
      source,
      confidence: 'high',
    },
    'covered-reason': {
      id: 'covered-reason',
      en: 'You can therefore ask for a refund in the following cases: […] The period of 75 days is over and you have still not received your order. […] You can also benefit from a refund if the parcel received does not match what was agreed. Problem of colours, of shapes or missing parts, you can report it to customer service and be refunded. […] Finally, a refund is also possible when the product ordered does not work or is damaged partly or wholly.',
      fr: 'Vous pouvez donc demander un remboursement dans les cas suivants : […] Le délai de 75 jours est passé et vous n’avez toujours pas reçu votre commande. […] Vous pouvez aussi bénéficier d’un remboursement si le colis reçu ne correspond pas à ce qui a été convenu. Problème de couleurs, de formes ou pièces manquantes, vous pouvez le signaler au service client et vous faire rembourser. […] Enfin, un remboursement est également possible lorsque le produit commandé n’est pas fonctionnel ou est endommagé partiellement ou intégralement.',
      source,
      confidence: 'high',
    },
    'precise-description': {
      id: 'precise-description',
      en: 'You can then begin to explain your case in detail. Try to be as precise as possible, to make it easier to understand and so to speed up the acceptance of your claim.',
      fr: 'Vous pourrez alors commencer à expliquer votre cas en détail. Essayer d’être le plus précis possible pour faciliter la compréhension et donc accélérer l’acceptation de votre réclamation.',
      source,
      confidence: 'medium',
    },
    'photo-evidence': {
      id: 'photo-evidence',
      en: 'To improve your chances, it is important to attach proof to your request. So do not hesitate to attach photos that attest what you say. Photograph the product from several angles, taking care to make the anomalies clearly visible.',
      fr: 'Pour accentuer vos chances, il est important de joindre des preuves à votre demande. En effet, n’hésitez pas à joindre des photos pour attester de vos dires. Photographiez le produit sous plusieurs angles en faisant attention de bien mettre les anomalies en évidence.',
      source,
      confidence: 'high',
    },
    'unretouched-photos': {
      id: 'unretouched-photos',
      en: 'Beware: no photo retouched with software will be admissible.',
      fr: 'Attention, toutes photos retouchées avec un logiciel ne seront pas recevables.',
      source,
      confidence: 'high',
    },
    'waiting-period': {
      id: 'waiting-period',
      en: 'Orders not received can be claimed only after 75 days. This is the time that JOOM grants to sellers and postal services.',
      fr: 'Pour les commandes non reçues, vous ne pourrez les réclamer qu’après 75 jours. Il s’agit du délai accordé par JOOM aux vendeurs et aux services postaux.',
      source,
      confidence: 'medium',
    },
    'return-window': {
      id: 'return-window',
      en: 'For wrong or damaged products, you have a period of 30 days after their receipt to send them back and so benefit from a full refund.',
      fr: 'Pour les produits erronés ou abimés, vous disposez d’un délai de 30 jours après leur réception pour les renvoyer et ainsi bénéficier d’un remboursement intégral.',
      source,
      confidence: 'high',
    },
    'not-yet-refunded': {
      id: 'not-yet-refunded',
      en: 'An order is refunded once: at most what was paid for it, less what was already refunded.',
      fr: 'Une commande n’est remboursée qu’une fois : au plus ce qui a été payé, moins ce qui a déjà été remboursé.',
      source: 'Quittance',
      confidence: 'high',
    },
    'full-refund': {
      id: 'full-refund',
      en: 'you have a period of 30 days after their receipt to send them back and so benefit from a full refund.',
      fr: 'vous disposez d’un délai de 30 jours après leur réception pour les renvoyer et ainsi bénéficier d’un remboursement intégral.',
      source,
      confidence: 'high',
    },
    'same-payment-method': {
      id: 'same-payment-method',
      en: 'When you are refunded, the money is returned to the same means of payment as when you placed the order.',
      fr: 'Lorsque vous vous faites rembourser, l’argent sera remis sur le même moyen de paiement que lorsque vous avez passé la commande.',
      source,
      confidence: 'high',
    },
    'investigation-first': {
      id: 'investigation-first',
      en: 'They will then refund you once the investigation of your case is over. […] Those in charge must first check that you are indeed eligible for a refund before making it.',
      fr: 'Ceux-ci vous rembourseront alors une fois l’investigation sur votre cas achevé. […] Les responsables doivent d’abord vérifier que vous êtes bien éligible à un remboursement avant d’y procéder.',
      source,
      confidence: 'high',
    },
    'refund-promise': {
      id: 'refund-promise',
      en: 'At JOOM, the refund is made after at most 14 days. In fact, the time it takes depends on the information given to customer service.',
      fr: 'Chez JOOM, le remboursement se fait au maximum après 14 jours. En fait, le délai de traitement dépend des informations transmises au service client.',
      source,
      confidence: 'high',
    },
  },
  rules: [
    { kind: 'officialChannel', channels: ['order_chat'], outside: 'fail', clause: 'official-channel' },
    {
      kind: 'coveredReason',
      concerns: { groups: ['delivery', 'mismatch', 'quality'] },
      outside: 'fail',
      clause: 'covered-reason',
    },
    { kind: 'preciseDescription', minWords: 3, clause: 'precise-description' },
    { kind: 'photoEvidence', concerns: { groups: ['mismatch', 'quality'] }, minShots: 2, clause: 'photo-evidence' },
    { kind: 'unretouchedPhotos', severities: ['red', 'amber'], clause: 'unretouched-photos' },
    {
      kind: 'waitingPeriod',
      windows: [
        {
          concerns: { groups: ['delivery'] },
          act: 'claim',
          zone: 'customer',
          opens: [{ anchors: [{ fact: 'order.paidAt' }, { fact: 'order.placedAt' }], count: 75 }],
          before: 'not_yet',
          reading: 'favours_customer',
        },
      ],
      failedByDelivery: { reasons: ['not_received'] },
      lookAgainAfterHours: 24,
      clause: 'waiting-period',
    },
    {
      kind: 'returnWindow',
      windows: [
        {
          concerns: { groups: ['mismatch', 'quality'] },
          act: 'send_back',
          zone: 'customer',
          closes: [{ anchors: [{ fact: 'order.deliveredAt' }], count: 30 }],
          after: 'fail',
          waivable: true,
        },
      ],
      clause: 'return-window',
    },
    { kind: 'notYetRefunded', clause: 'not-yet-refunded' },
  ],
  amount: { kind: 'fullRefund', lowerAllowed: 'with_reason', clause: 'full-refund' },
  constraints: [
    { kind: 'samePaymentMethod', clause: 'same-payment-method' },
    { kind: 'investigationFirst', decidedBy: ['person', 'automation_rule'], clause: 'investigation-first' },
  ],
  clocks: [
    {
      id: 'refundPromise',
      from: ['claim.wokeAt', 'claim.openedAt'],
      to: 'refund.settledAt',
      count: 14,
      unit: 'civil_days',
      zone: 'customer',
      outside: 'breach',
      clause: 'refund-promise',
    },
  ],
});
