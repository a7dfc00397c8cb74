import { HttpError } from 'react-admin';
import type { ClaimDetail, EventShown } from '#api/schemas/claimDetail.ts';
import type { WireCommand } from '#api/schemas/commandBody.ts';
import type { Problem } from '#api/schemas/problem.ts';

type Conflict = Problem & { claim: ClaimDetail; since: EventShown[] };

/** Why a command was not carried out: somebody else acted meanwhile, the server refused, could not be reached, or broke. */
export type Trouble = { command: WireCommand } & (
  | { kind: 'stale'; claim: ClaimDetail; since: EventShown[] }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'unreachable' }
  | { kind: 'failed'; detail: string }
);

/** What an error of the API means for the command that met it. */
export function troubleOf(command: WireCommand, error: unknown): Trouble {
  if (!(error instanceof HttpError)) return { kind: 'failed', command, detail: String(error) };
  const body = error.body as Problem | undefined;
  if (error.status === 0) return { kind: 'unreachable', command };
  if (error.status === 409 && body && 'since' in body) {
    const { claim, since } = body as Conflict;
    return { kind: 'stale', command, claim, since };
  }
  if (error.status < 500 && body?.code) return { kind: 'refused', command, problem: body };
  return { kind: 'failed', command, detail: error.message };
}

/** Why the server refused, in its words: they are in the language of the person who is signed in. */
export function refusalWords({ code, detail, title, errors = [] }: Problem): string {
  if (code === 'invalid' && errors.length > 0)
    return errors.map(({ field, reason }) => `${field}: ${reason}`).join('; ');
  return detail ?? title;
}

/** The field of a command that was refused, and why; undefined when this command or this field is not at fault. */
export function refusedField(trouble: Trouble | undefined, command: WireCommand['command'], field: string) {
  if (trouble?.kind !== 'refused' || trouble.command.command !== command) return undefined;
  return trouble.problem.errors?.find(error => error.field === field || error.field.startsWith(`${field}.`));
}
