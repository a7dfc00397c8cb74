/** Why somebody is alerted. `expired`: the time to answer is over, and the claim is theirs again. */
export const alertKinds = {
  due_soon: { en: 'Due soon', fr: 'Échéance proche' },
  missed: { en: 'Missed', fr: 'Échéance dépassée' },
  expired: { en: 'No answer in time', fr: 'Sans réponse à temps' },
} as const satisfies Record<string, { en: string; fr: string }>;
export type AlertKind = keyof typeof alertKinds;
export const alertKindNames = Object.keys(alertKinds) as [AlertKind, ...AlertKind[]];

/** How somebody wants to be alerted: in the console and by what leaves the house (e-mail, the team's webhook); in the console alone; not at all. */
export const alertChoices = ['mail', 'console', 'off'] as const;
export type AlertChoice = (typeof alertChoices)[number];
