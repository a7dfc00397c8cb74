import type { AreaI18nProvider } from '../i18n/createI18nProvider.ts';

/** The claim page and its messages, which no other page needs. */
export const loadClaimPage = (i18n: AreaI18nProvider) =>
  Promise.all([import('./ClaimPage.tsx'), i18n.openArea('claim')]).then(([page]) => page);
