import type { PastCommand } from '#domain/lifecycle/command.ts';
import type { PastStep } from '#domain/lifecycle/decidePast.ts';
import type { Actor } from '#domain/people.ts';
import { type Refusal, refuse } from '#domain/refusals.ts';
import type { Seal } from '#store/personal/seal.ts';
import type { Deps } from '../../deps.ts';
import { sealTexts } from '../../sealTexts.ts';
import { withoutNulls } from '../withoutNulls.ts';
import type { Colleagues } from './colleagues.ts';
import type { EntryType, HistoryEntry } from './historyEntry.ts';

type Entry<T extends EntryType> = Extract<HistoryEntry, { type: T }>;
type Reading = { [T in EntryType]: (entry: Entry<T>, idOf: (by: string) => string) => PastCommand };

const given = (command: { [field: string]: unknown }) => withoutNulls(command) as unknown as PastCommand;

/** What an entry is in the words of the domain, its texts as they were written. */
const readings: Reading = {
  assigned: ({ to, by }, idOf) =>
    by == null || idOf(by) === idOf(to) ? { command: 'take' } : { command: 'assign', to: idOf(to) },
  released: () => ({ command: 'release' }),
  replied: ({ message, language }) => given({ command: 'reply', message, language }),
  noted: ({ note }) => ({ command: 'note', note }),
  asked: ({ of, answerWithinDays, message, language }) =>
    given({ command: 'request_information', from: of, missing: [], answerWithinDays, message, language }),
  return_asked: ({ message, language }) => given({ command: 'request_return', message, language }),
  return_waived: ({ justification }) => given({ command: 'waive_return', justification }),
  answered: ({ from, message, language, at }) => given({ command: 'receive_message', from, message, language, at }),
  sent_back: ({ at, trackingNumber }) => given({ command: 'record_return', shippedAt: at, trackingNumber }),
  approved: ({ type: _, at: __, by: ___, ...said }) => given({ command: 'approve', origin: 'imported', ...said }),
  rejected: ({ type: _, at: __, by: ___, ...said }) => given({ command: 'reject', origin: 'imported', ...said }),
  settled: ({ at, reference }) => ({ command: 'settle', settledAt: at, reference }),
  refund_failed: ({ reason }) => ({ command: 'fail_refund', reason }),
  appealed: ({ message }) => given({ command: 'appeal', text: message }),
  reopened: ({ justification }) => given({ command: 'reopen', justification }),
  withdrawn: ({ justification }) => given({ command: 'withdraw', justification }),
};

/** How a field of a command is called in an entry, where it is not the same. */
const fieldNames: Readonly<Record<string, string>> = { settledAt: 'at', shippedAt: 'at', text: 'message' };

/** The names by which a history calls people. */
export function namesIn(history: readonly HistoryEntry[] = []): string[] {
  return history.flatMap(entry => [byOf(entry), entry.type === 'assigned' ? entry.to : undefined]).filter(isText);
}

/**
 * A history as steps for the domain, texts sealed; what has no `by` is as if whoever brings it along had told it. Refused where a name says two people.
 */
export function pastSteps(
  deps: Pick<Deps, 'randomBytes'>,
  history: readonly HistoryEntry[],
  colleagues: Colleagues,
  actor: Actor,
): { steps: PastStep[]; seals: Seal[] } | Refusal {
  const seals: Seal[] = [];
  const steps: PastStep[] = [];
  for (const [place, entry] of history.entries()) {
    const names: Record<string, string | undefined> = {
      by: byOf(entry),
      to: entry.type === 'assigned' ? entry.to : undefined,
    };
    for (const [field, name] of Object.entries(names)) {
      if (name === undefined || colleagues(name) !== 'several') continue;
      return refuse('several_people', { field: `history.${place}.${field}`, params: { name } });
    }
    const idOf = (name: string) => personOf(colleagues, name).id;
    const read = readings[entry.type] as (entry: HistoryEntry, id: typeof idOf) => PastCommand;
    const sealed = sealTexts(deps, read(entry, idOf));
    seals.push(...sealed.seals);
    const command = sealed.command as PastCommand;
    // Who takes a claim is who has it then.
    const by = command.command === 'take' ? names.to : names.by;
    steps.push({
      at: entry.at,
      command,
      actor: by === undefined ? actor : { kind: 'person', ...personOf(colleagues, by) },
    });
  }
  return { steps, seals };
}

/** The field of the record that a refusal of a step means; the kind of the entry where no field of it is at fault. */
export function atEntry(refusal: Refusal & { step?: number }): Refusal {
  const { step, field, ...rest } = refusal;
  if (step === undefined) return field === undefined ? rest : { ...rest, field };
  return { ...rest, field: `history.${step}.${field === undefined ? 'type' : (fieldNames[field] ?? field)}` };
}

function personOf(colleagues: Colleagues, name: string) {
  const found = colleagues(name);
  if (found === 'several') throw new Error('Two people are called so, which was to be refused');
  return { id: found.id, role: found.role };
}

function byOf(entry: HistoryEntry): string | undefined {
  return 'by' in entry ? (entry.by ?? undefined) : undefined;
}

const isText = (text: string | undefined): text is string => text !== undefined;
