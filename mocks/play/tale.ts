import type { ClaimRecord } from '#api/intake/claimRecord.ts';
import type { OrderChange } from '#api/intake/orderChange.ts';
import type { Instant } from '#domain/calendar.ts';
import type { FindingKind } from '#domain/evidence.ts';
import type { WireCommand } from '#domain/lifecycle/command.ts';
import type { PhotoSpec } from '../photos/photoSpec.ts';

/** A photo that a customer takes. `width` and `height` in pixels, `quality` of the JPEG from 1 to 100. */
export type PhotoTaken = { name: string; spec: PhotoSpec; width: number; height: number; quality: number };

/** Takes photos: draws them and answers the bytes of a JPEG, as a telephone would send it. */
export type Camera = { take(photo: PhotoTaken): Promise<Uint8Array> };

/** The message that goes with a command: the draft that the console would offer, where there is one in the customer's language. */
export type Draft = 'approve' | 'reject' | 'ask' | 'return';

type Plain = Exclude<WireCommand, { command: 'record_finding' | 'merge' | 'receive_message' }>;
type Unwritten<C> = C extends { message: string } ? Omit<C, 'message'> & { message?: string } : C;

/** What happens to a claim once it is in. Photos are told by their place among the claim's photos, claims by their external id. */
export type Act =
  | { photo: PhotoTaken }
  | { message: string; from: 'customer' | 'merchant' | 'carrier' }
  | { order: OrderChange }
  | { finding: FindingKind; onPhoto?: number }
  | { mergeInto: string }
  | { command: Unwritten<Plain>; draft?: Draft; otherwise?: string };

/** Who acts: the marketplace for its customers, merchants and carriers (`shop`), or a person of the team by their id. */
export type Step = { at: Instant; by: string; act: Act };

/** A claim and its whole history. What lies after the present has not happened yet. */
export type Tale = { record: ClaimRecord; steps: Step[] };
