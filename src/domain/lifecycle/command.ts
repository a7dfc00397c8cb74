import type { z } from 'zod';
import type { Instant } from '../calendar.ts';
import type { Sealed } from '../claim.ts';
import type { DeadlinePassed, EventPayloads, FactsChange } from '../events.ts';
import type { Photo } from '../evidence.ts';
import type { commandFields } from './commands.ts';

type Fields<C extends keyof typeof commandFields> = z.output<(typeof commandFields)[C]>;

/** A command without fields is its name alone; zod would type it as a record that may hold nothing, the name included. */
type Wire = {
  [C in keyof typeof commandFields]: { command: C } & (string extends keyof Fields<C> ? unknown : Fields<C>);
};

/** A command as a person or the marketplace may give it over the API. */
export type WireCommand = Wire[keyof Wire];

/** Commands that only intake and jobs give. */
export type InnerCommand =
  | ({ command: 'receive' } & EventPayloads['received'])
  | { command: 'add_evidence'; photo: Omit<Photo, 'shot' | 'observations'>; fileName?: Sealed }
  | { command: 'know'; change: FactsChange }
  | { command: 'park'; until: Instant }
  | { command: 'wake'; until: Instant }
  | ({ command: 'note_due_soon'; at: Instant } & DeadlinePassed)
  | ({ command: 'note_missed'; at: Instant } & DeadlinePassed)
  | { command: 'remind'; at: Instant; request: number; message: Sealed; language: string }
  | { command: 'expire_request'; at: Instant; request: number };

/** Commands that hold words which may not be known of what happened elsewhere. */
type Worded =
  | 'receive_message'
  | 'reply'
  | 'request_information'
  | 'request_return'
  | 'waive_return'
  | 'reopen'
  | 'appeal';
type Words = 'message' | 'justification' | 'text';
type Unworded<C extends Worded> = C extends Worded
  ? Omit<Wire[C], Words> & { [W in Words & keyof Wire[C]]?: Sealed }
  : never;

/** What was done elsewhere, before the claim was brought here. A decision says so: it was made on other screens, by other rules. */
export type PastCommand =
  | Unworded<Worded>
  | (Wire['approve'] & { origin: 'imported' })
  | (Wire['reject'] & { origin: 'imported' })
  | Wire['note']
  | Wire['take']
  | Wire['release']
  | Wire['assign']
  | Wire['record_return']
  | Wire['withdraw']
  | Wire['settle']
  | Wire['fail_refund'];

/**
 * What `decide` takes. Texts are sealed by then (`sealedFields`). `know` is what the system learns of itself: refunds and siblings of the order.
 */
export type Command = WireCommand | InnerCommand | PastCommand;
export type CommandName = Command['command'];
