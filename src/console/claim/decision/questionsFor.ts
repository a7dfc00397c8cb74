import { type AskableFact, askableFacts, isAskable } from '#domain/askableFacts.ts';
import type { FactName } from '#domain/facts.ts';

/** The usual questions, and before them those that this claim asks besides. */
export const questionsFor = (missing: readonly FactName[]): AskableFact[] => [
  ...new Set([...missing.filter(isAskable), ...askableFacts.slice(0, 4)]),
];
