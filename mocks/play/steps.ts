import type { OrderChange } from '#api/intake/orderChange.ts';
import type { Instant } from '#domain/calendar.ts';
import type { FindingKind } from '#domain/evidence.ts';
import type { Draft, PhotoTaken, Step } from './tale.ts';

type Command = Extract<Step['act'], { command: unknown }>['command'];

export const photo = (at: Instant, taken: PhotoTaken): Step => ({ at, by: 'shop', act: { photo: taken } });

export const message = (at: Instant, text: string, from: 'customer' | 'merchant' | 'carrier' = 'customer'): Step => ({
  at,
  by: 'shop',
  act: { message: text, from },
});

export const orderNews = (at: Instant, order: OrderChange): Step => ({ at, by: 'shop', act: { order } });

export const finding = (at: Instant, by: string, kind: FindingKind, onPhoto?: number): Step => ({
  at,
  by,
  act: { finding: kind, onPhoto },
});

export const mergeInto = (at: Instant, by: string, externalId: string): Step => ({
  at,
  by,
  act: { mergeInto: externalId },
});

export const command = (at: Instant, by: string, given: Command, draft?: Draft, otherwise?: string): Step => ({
  at,
  by,
  act: { command: given, draft, otherwise },
});
