import type { Instant } from './calendar.ts';
import type { Finding, Photo } from './evidence.ts';
import type { Money } from './money.ts';
import type { Reason } from './reasons.ts';

/** Where a claim was made. Only `order_chat` is the official way in the document's policy. */
export const channels = ['order_chat', 'help_centre', 'email', 'phone', 'social_media', 'post', 'other'] as const;
export type Channel = (typeof channels)[number];

export const factSources = ['order', 'carrier', 'customer', 'merchant', 'agent', 'system'] as const;
export type FactSource = (typeof factSources)[number];

/** The names under which proofs cite facts, with the words of the screen. */
export const factNames = {
  'claim.channel': { en: 'Channel', fr: 'Canal' },
  'claim.accountId': { en: 'Account of the claim', fr: 'Compte de la réclamation' },
  'claim.openedAt': { en: 'Claim opened', fr: 'Réclamation ouverte' },
  'claim.reason': { en: 'Reason', fr: 'Motif' },
  'claim.descriptionWords': { en: 'Words of the description', fr: 'Mots de la description' },
  'claim.items': { en: 'Items claimed', fr: 'Articles réclamés' },
  'claim.photos': { en: 'Photos', fr: 'Photos' },
  'claim.photos.shots': { en: 'Distinct shots', fr: 'Prises de vue distinctes' },
  'claim.photos.observations': { en: 'Observations on photos', fr: 'Observations sur les photos' },
  'claim.findings': { en: 'Findings', fr: 'Constats' },
  'claim.duplicates': { en: 'Earlier open claims for the same', fr: 'Réclamations antérieures pour le même objet' },
  'customer.timeZone': { en: 'Time zone of the customer', fr: 'Fuseau horaire du client' },
  'order.accountId': { en: 'Account of the order', fr: 'Compte de la commande' },
  'order.placedAt': { en: 'Order placed', fr: 'Commande passée' },
  'order.paidAt': { en: 'Order paid', fr: 'Commande payée' },
  'order.shippedAt': { en: 'Order shipped', fr: 'Commande expédiée' },
  'order.promisedAt': { en: 'Delivery promised', fr: 'Livraison promise' },
  'order.deliveredAt': { en: 'Delivered', fr: 'Livrée' },
  'order.completedAt': { en: 'Order completed', fr: 'Commande terminée' },
  'order.warrantyOpensAt': { en: 'Guarantee opens', fr: 'Ouverture de la garantie' },
  'order.warrantyClosesAt': { en: 'Guarantee closes', fr: 'Fin de la garantie' },
  'order.jointParcelDeliveredAt': { en: 'Rest of the joint parcel delivered', fr: 'Reste de l’envoi groupé livré' },
  'order.paid': { en: 'Paid', fr: 'Payé' },
  'order.refunds': { en: 'Refunded so far', fr: 'Déjà remboursé' },
  'order.payment': { en: 'Means of payment', fr: 'Moyen de paiement' },
  'tracking.scans': { en: 'Carrier scans', fr: 'Étapes du suivi' },
  'tracking.checkedAt': { en: 'Tracking looked at', fr: 'Suivi consulté' },
  'return.shippedAt': { en: 'Sent back', fr: 'Renvoyé' },
  'return.waivedAt': { en: 'Return waived', fr: 'Retour non exigé' },
  'merchant.answeredAt': { en: "Merchant's answer", fr: 'Réponse du vendeur' },
  'merchant.notifiedAt': { en: 'Merchant told', fr: 'Vendeur averti' },
} as const;
export type FactName = keyof typeof factNames;

const prefixSources = {
  claim: 'customer',
  customer: 'customer',
  order: 'order',
  tracking: 'carrier',
  return: 'customer',
  merchant: 'merchant',
} as const satisfies Record<string, FactSource>;

/** Where a fact comes from unless `Facts.sources` says otherwise: by its prefix, but for what Quittance and its agents add. */
export const defaultSources: Record<FactName, FactSource> = {
  ...(Object.fromEntries(
    Object.keys(factNames).map(name => [name, prefixSources[name.split('.')[0] as keyof typeof prefixSources]]),
  ) as Record<FactName, FactSource>),
  'claim.findings': 'agent',
  'return.waivedAt': 'agent',
  'claim.photos.shots': 'system',
  'claim.photos.observations': 'system',
  'claim.duplicates': 'system',
};

export type OrderItem = { sku: string; title?: string; quantity: number; price?: Money };
export type Payment = { kind: string; last4?: string; installments?: number };
/** `id` is the marketplace's own; `claimId` is there when it was approved here. */
export type Refund = { id?: string; at: Instant; amount: Money; claimId?: number };
/** Of a parcel's scans the latest so many are kept. */
export const mostScans = 500;
export type Scan = { at: Instant; status: string; place?: string };
/** Another claim for the same order: `closedAt` when it was decided, withdrawn or merged. `items` absent: the whole order. */
export type Sibling = { claimId: number; openedAt: Instant; closedAt?: Instant; items?: ItemClaimed[] };
export type ItemClaimed = { sku: string; quantity: number };

/**
 * Everything that is known of a claim and that a policy can ask about, without personal data (the description is present as its
 * number of words). Dated facts carry their own instant; undated ones count from `openedAt`. `sources` names
 * where a fact comes from when it is not its default. `claimId` (absent until the claim has one) tells which of two claims opened at one moment came first.
 */
export type Facts = {
  claimId?: number;
  openedAt: Instant;
  channel: Channel;
  accountId: string;
  reason: Reason;
  descriptionWords: number;
  items?: ItemClaimed[];
  timeZone?: string;
  order: {
    id: string;
    accountId?: string;
    placedAt?: Instant;
    paidAt?: Instant;
    shippedAt?: Instant;
    promisedAt?: Instant;
    deliveredAt?: Instant;
    completedAt?: Instant;
    warrantyOpensAt?: Instant;
    warrantyClosesAt?: Instant;
    jointParcelDeliveredAt?: Instant;
    paid?: Money;
    payment?: Payment;
    items: OrderItem[];
    refunds: Refund[];
    merchantId?: string;
  };
  tracking: { number?: string; carrier?: string; checkedAt?: Instant; scans: Scan[] };
  return: {
    requestedAt?: Instant;
    shippedAt?: Instant;
    trackingNumber?: string;
    receivedAt?: Instant;
    waivedAt?: Instant;
  };
  merchant: { notifiedAt?: Instant; answeredAt?: Instant; position?: 'accepts' | 'disputes' };
  photos: Photo[];
  findings: Finding[];
  siblings: Sibling[];
  sources: Partial<Record<FactName, FactSource>>;
};
