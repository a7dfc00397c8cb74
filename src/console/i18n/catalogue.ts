import type { alertsEn } from './alerts.en.ts';
import type { auditEn } from './audit.en.ts';
import type { chipsEn } from './chips.en.ts';
import type { claimEn } from './claim.en.ts';
import type { compareEn } from './compare.en.ts';
import type { dashboardEn } from './dashboard.en.ts';
import type { deliveriesEn } from './deliveries.en.ts';
import type { en } from './en.ts';
import type { importEn } from './import.en.ts';
import type { loadEn } from './load.en.ts';
import type { payoutEn } from './payout.en.ts';
import type { policiesEn } from './policies.en.ts';
import type { profileEn } from './profile.en.ts';
import type { refundsEn } from './refunds.en.ts';
import type { settingsEn } from './settings.en.ts';
import type { teamEn } from './team.en.ts';
import type { templatesEn } from './templates.en.ts';

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** A sentence with `{names}`, or one a plural category of its `count`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);
export type Messages = Record<string, Message>;

/** The same keys in another language: one that is missing or left over does not compile. */
export type Translated<M extends Messages> = { [K in keyof M]: Message };

export type MessageKey =
  | keyof typeof en
  | keyof typeof claimEn
  | keyof typeof deliveriesEn
  | keyof typeof teamEn
  | keyof typeof templatesEn
  | keyof typeof policiesEn
  | keyof typeof refundsEn
  | keyof typeof payoutEn
  | keyof typeof alertsEn
  | keyof typeof loadEn
  | keyof typeof auditEn
  | keyof typeof importEn
  | keyof typeof profileEn
  | keyof typeof compareEn
  | keyof typeof dashboardEn
  | keyof typeof settingsEn
  | keyof typeof chipsEn;

/**
 * The messages, by the part of the console that needs them. `shell` comes first; the others are loaded with their route
 * (`openArea`). A new area is a line here; a new language a file in each.
 */
export const areas = {
  shell: { en: () => import('./en.ts').then(m => m.en), fr: () => import('./fr.ts').then(m => m.fr) },
  claim: {
    en: () =>
      Promise.all([import('./claim.en.ts'), import('./deliveries.en.ts'), import('./payout.en.ts')]).then(
        ([a, b, c]) => ({ ...a.claimEn, ...b.deliveriesEn, ...c.payoutEn }),
      ),
    fr: () =>
      Promise.all([import('./claim.fr.ts'), import('./deliveries.fr.ts'), import('./payout.fr.ts')]).then(
        ([a, b, c]) => ({ ...a.claimFr, ...b.deliveriesFr, ...c.payoutFr }),
      ),
  },
  dashboard: {
    en: () =>
      Promise.all([import('./dashboard.en.ts'), import('./load.en.ts')]).then(([a, b]) => ({
        ...a.dashboardEn,
        ...b.loadEn,
      })),
    fr: () =>
      Promise.all([import('./dashboard.fr.ts'), import('./load.fr.ts')]).then(([a, b]) => ({
        ...a.dashboardFr,
        ...b.loadFr,
      })),
  },
  settings: {
    en: () => import('./settings.en.ts').then(m => m.settingsEn),
    fr: () => import('./settings.fr.ts').then(m => m.settingsFr),
  },
  chips: {
    en: () => import('./chips.en.ts').then(m => m.chipsEn),
    fr: () => import('./chips.fr.ts').then(m => m.chipsFr),
  },
  deliveries: {
    en: () => import('./deliveries.en.ts').then(m => m.deliveriesEn),
    fr: () => import('./deliveries.fr.ts').then(m => m.deliveriesFr),
  },
  alerts: {
    en: () => import('./alerts.en.ts').then(m => m.alertsEn),
    fr: () => import('./alerts.fr.ts').then(m => m.alertsFr),
  },
  refunds: {
    en: () =>
      Promise.all([import('./refunds.en.ts'), import('./payout.en.ts')]).then(([a, b]) => ({
        ...a.refundsEn,
        ...b.payoutEn,
      })),
    fr: () =>
      Promise.all([import('./refunds.fr.ts'), import('./payout.fr.ts')]).then(([a, b]) => ({
        ...a.refundsFr,
        ...b.payoutFr,
      })),
  },
  templates: {
    en: () => import('./templates.en.ts').then(m => m.templatesEn),
    fr: () => import('./templates.fr.ts').then(m => m.templatesFr),
  },
  team: {
    en: () => import('./team.en.ts').then(m => m.teamEn),
    fr: () => import('./team.fr.ts').then(m => m.teamFr),
  },
  policies: {
    en: () => import('./policies.en.ts').then(m => m.policiesEn),
    fr: () => import('./policies.fr.ts').then(m => m.policiesFr),
  },
  audit: {
    en: () => import('./audit.en.ts').then(m => m.auditEn),
    fr: () => import('./audit.fr.ts').then(m => m.auditFr),
  },
  import: {
    en: () => import('./import.en.ts').then(m => m.importEn),
    fr: () => import('./import.fr.ts').then(m => m.importFr),
  },
  profile: {
    en: () => import('./profile.en.ts').then(m => m.profileEn),
    fr: () => import('./profile.fr.ts').then(m => m.profileFr),
  },
  compare: {
    en: () =>
      Promise.all([import('./claim.en.ts'), import('./compare.en.ts')]).then(([a, b]) => ({
        ...a.claimEn,
        ...b.compareEn,
      })),
    fr: () =>
      Promise.all([import('./claim.fr.ts'), import('./compare.fr.ts')]).then(([a, b]) => ({
        ...a.claimFr,
        ...b.compareFr,
      })),
  },
} as const satisfies Record<string, Record<Language, () => Promise<Messages>>>;
export type Area = keyof typeof areas;
