import { z } from '@hono/zod-openapi';
import type { WireCommand } from '#domain/lifecycle/command.ts';
import { commandFields } from '#domain/lifecycle/commands.ts';
import { storableText } from '../storableText.ts';

export type { CommandName, WireCommand } from '#domain/lifecycle/command.ts';

const sequence = z.int().min(1).openapi({ description: 'The `sequence` of the claim that you saw.' });

type Variant = z.ZodObject<{ command: z.ZodLiteral<string>; sequence: typeof sequence }>;

/** Strict: a misspelt field would be left out in silence, and `amount` left out means all of it. */
const variants = Object.entries(commandFields).map(([command, fields]) =>
  z.strictObject({ command: z.literal(command), sequence, ...fields.shape }),
) as unknown as [Variant, ...Variant[]];

type Fields = typeof commandFields;
type Given = { [C in keyof Fields]: { command: C; sequence: number } & z.input<Fields[C]> }[keyof Fields];

/** A command with the fields it takes, and the sequence of the claim that its giver saw. */
export const commandBody: z.ZodType<WireCommand & { sequence: number }, Given> = z
  .discriminatedUnion('command', variants)
  .superRefine((body, context) => storableText(body, context))
  .openapi('ClaimCommand') as never;
