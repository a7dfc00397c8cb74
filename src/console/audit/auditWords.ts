import { eventWords } from '#domain/eventWords.ts';
import { houseEventWords } from '#domain/houseEventWords.ts';

/** What each kind of event is called, of a claim and of the house. */
export const auditWords = { ...eventWords, ...houseEventWords } as const;
