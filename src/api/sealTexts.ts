import type { Command } from '#domain/lifecycle/command.ts';
import { sealedFields } from '#domain/lifecycle/commands.ts';
import { type Seal, seal } from '#store/personal/seal.ts';
import type { Deps } from './deps.ts';

/** Every field of a command that holds a person's words, also of the commands that only intake gives. */
const fields = [...sealedFields, 'description', 'fileName'] as const;

/** A command with commitments where it had words, and the words with their salts. Texts never reach the domain. */
export function sealTexts(deps: Pick<Deps, 'randomBytes'>, command: Command): { command: Command; seals: Seal[] } {
  const words = command as unknown as Record<string, unknown>;
  // Why a payout failed may name the person; elsewhere `reason` is a word of the vocabulary.
  const own = command.command === 'fail_refund' ? [...fields, 'reason' as const] : fields;
  const seals: [string, Seal][] = own.flatMap(field => {
    const text = words[field];
    return typeof text === 'string' ? [[field, seal(text, deps.randomBytes)]] : [];
  });
  const commitments = Object.fromEntries(seals.map(([field, { sealed }]) => [field, sealed]));
  return { command: { ...command, ...commitments } as Command, seals: seals.map(([, one]) => one) };
}
