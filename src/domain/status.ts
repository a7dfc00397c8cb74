/**
 * Where a claim stands, and in which of the queue's views it is found. `en`/`fr` are the words of the screen.
 */
export const statuses = {
  parked: { queue: 'too_early', en: 'Too early', fr: 'Trop tôt' },
  open: { queue: 'todo', en: 'Open', fr: 'Ouverte' },
  waiting: { queue: 'waiting', en: 'Waiting', fr: 'En attente' },
  approved: { queue: 'decided', en: 'Approved', fr: 'Acceptée' },
  refunded: { queue: 'decided', en: 'Refunded', fr: 'Remboursée' },
  rejected: { queue: 'decided', en: 'Rejected', fr: 'Refusée' },
  withdrawn: { queue: 'decided', en: 'Withdrawn', fr: 'Retirée' },
} as const;

export type Status = keyof typeof statuses;
export type Queue = (typeof statuses)[Status]['queue'];

export const statusNames = Object.keys(statuses) as Status[];
export const queueNames = ['todo', 'waiting', 'too_early', 'decided'] as const satisfies readonly Queue[];

/** Whom a claim waits on (METRICS: waiting party). `time` is a claim that came too early. */
export const parties = ['team', 'customer', 'merchant', 'carrier', 'payment', 'time'] as const;
export type Party = (typeof parties)[number];

/** Still to be decided. */
export function isOpen(status: Status): boolean {
  return statuses[status].queue !== 'decided';
}
