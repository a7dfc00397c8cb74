import type { claimEn } from './claim.en.ts';
import type { en } from './en.ts';

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** A sentence with `{names}`, or one a plural category of its `count`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type Messages = Record<string, Message>;

/** The same keys in another language: one that is missing or left over does not compile. */
export type Translated<M extends Messages> = { [K in keyof M]: Message };

export type MessageKey = keyof typeof en | keyof typeof claimEn;

/**
 * The messages, by the part of the console that needs them. `shell` comes first; the others are loaded with their route
 * (`openArea`). A new area is a line here; a new language a file in each.
 */
export const areas = {
  shell: { en: () => import('./en.ts').then(m => m.en), fr: () => import('./fr.ts').then(m => m.fr) },
  claim: {
    en: () => import('./claim.en.ts').then(m => m.claimEn),
    fr: () => import('./claim.fr.ts').then(m => m.claimFr),
  },
} as const satisfies Record<string, Record<Language, () => Promise<Messages>>>;
export type Area = keyof typeof areas;
