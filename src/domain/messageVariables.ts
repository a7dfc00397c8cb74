import { isLine, type TemplateName } from './templateNames.ts';

/**
 * What can be filled into a message, with its name on the screen. `sometimes` may be unknown, so it stands in `[...]`; `gap` is what the writer
 * of a message says in it, or chooses with the decision: while they have not, a gap stands there and keeps the message from leaving.
 */
export const messageVariables = {
  firstName: { known: 'sometimes', en: "Customer's first name", fr: 'Prénom du client' },
  number: { known: 'always', en: 'Number of the claim', fr: 'Numéro de la réclamation' },
  item: { known: 'sometimes', en: 'Item', fr: 'Article' },
  order: { known: 'always', en: 'Number of the order', fr: 'Numéro de la commande' },
  amount: { known: 'gap', en: 'Amount that is refunded', fr: 'Montant remboursé' },
  explanation: { known: 'gap', en: 'What the agent explains', fr: 'Explication de l’agent' },
  missing: { known: 'gap', en: 'What is asked for, line by line', fr: 'Ce qui est demandé, ligne par ligne' },
  lastDay: { known: 'always', en: 'Last day', fr: 'Dernier jour' },
  from: { known: 'always', en: 'Day from which it is taken up', fr: 'Jour de la reprise' },
} as const satisfies Record<string, { known: 'always' | 'sometimes' | 'gap'; en: string; fr: string }>;
export type MessageVariable = keyof typeof messageVariables;

export const messageVariableNames = Object.keys(messageVariables) as MessageVariable[];

const everywhere = ['firstName', 'number', 'item', 'order'] as const satisfies MessageVariable[];

type Own = {
  may: readonly MessageVariable[];
  must: readonly MessageVariable[];
  sometimes?: readonly MessageVariable[];
};

/** What single messages have beside the variables of all: those that they may have, and must not do without. */
const own: Partial<Record<TemplateName, Own>> = {
  approved_in_full: { may: ['amount'], must: [] },
  approved_in_part: { may: ['amount', 'explanation'], must: ['amount'], sometimes: ['explanation'] },
  rejected_returnWindow: { may: ['lastDay'], must: [], sometimes: ['lastDay'] },
  rejected_other: { may: ['explanation'], must: ['explanation'] },
  ask: { may: ['missing', 'lastDay'], must: ['missing'] },
  ask_for_return: { may: ['lastDay'], must: ['lastDay'] },
  reminder: { may: ['lastDay'], must: ['lastDay'] },
  too_early: { may: ['from'], must: [] },
};

/** A variable of one template: whether it must be in it, and whether it may be unknown there. */
export type VariableOf = { name: MessageVariable; must: boolean; sometimes: boolean };

/** What can be filled into a template; a line of a request has nothing to fill in. */
export function variablesFor(template: TemplateName): VariableOf[] {
  if (isLine(template)) return [];
  const { may, must, sometimes = [] } = own[template] ?? { may: [], must: [] };
  return [...everywhere, ...may].map(name => ({
    name,
    must: must.includes(name),
    sometimes: sometimes.includes(name) || messageVariables[name].known === 'sometimes',
  }));
}
