import { z } from '@hono/zod-openapi';
import { handlesClaims, type Role, roles } from '#domain/people.ts';
import { storableText } from '../storableText.ts';
import { screenLanguages } from './session.ts';
import { instant } from './vocabulary.ts';

const day = z.iso.date().openapi({ format: 'date' });

export const member = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    language: z.enum(screenLanguages),
    createdAt: instant,
    disabledAt: instant.nullable(),
    lastSeenAt: instant.nullable().openapi({ description: 'When they last used a session, to some minutes.' }),
    awayUntil: day.nullable().openapi({ description: 'The day (in UTC) on which they are back; null: not away.' }),
    claimsHeld: z.int().openapi({ description: 'Undecided claims in their hands.' }),
    sessions: z.int().openapi({ description: 'Running sessions.' }),
  })
  .openapi('Member');
export type Member = z.infer<typeof member>;

export const teamPage = z.object({ data: z.array(member) }).openapi('Team');

const handOver = z.strictObject({ to: z.string().min(1).max(200).nullable() }).openapi({
  description: 'What becomes of their undecided claims: given to a colleague, or (null) put back in the queue.',
});

export const memberChange = z
  .strictObject({
    name: z.string().trim().min(1).max(200).optional(),
    role: z.enum(roles).optional(),
    disabled: z.boolean().optional(),
    handOver: handOver.optional(),
  })
  .refine(change => change.name !== undefined || change.role !== undefined || change.disabled !== undefined, {
    message: 'names nothing to change (name, role, disabled)',
  })
  .refine(change => change.handOver === undefined || endsWork(change), {
    path: ['handOver'],
    message: 'goes with disabled: true, or with a role that is given no claims',
  })
  .superRefine((change, context) => storableText(change, context))
  .openapi('MemberChange');
export type MemberChange = z.infer<typeof memberChange>;

/** Whether somebody works on claims no more after a change. */
export function endsWork({ role, disabled }: { role?: Role; disabled?: boolean }): boolean {
  return disabled === true || (role !== undefined && !handlesClaims(role));
}

export const absence = z
  .strictObject({ until: day, handOver: handOver.optional() })
  .superRefine((given, context) => storableText(given, context))
  .openapi('Absence');

/** What became of the claims of somebody who handed them over. */
export const handedOver = z
  .object({
    moved: z.int(),
    kept: z
      .array(z.object({ number: z.string(), reason: z.string() }))
      .openapi({ description: 'Claims that could not be moved, and why.' }),
  })
  .openapi('HandedOver');
export type HandedOver = z.infer<typeof handedOver>;

export const memberChanged = z.object({ member, handedOver: handedOver.nullable() }).openapi('MemberChanged');
export type MemberChanged = z.infer<typeof memberChanged>;

export const passwordReset = z
  .object({ password: z.string() })
  .openapi('PasswordReset', { description: 'Drawn here and shown this once. Their sessions have ended.' });

export const sessionsEnded = z.object({ ended: z.int() }).openapi('SessionsEnded');
