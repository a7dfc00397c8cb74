import { expect, test } from 'vitest';
import { createI18nProvider } from '#console/i18n/createI18nProvider.ts';

test('of two languages that load at once the one asked for last is spoken, though it was there first', async () => {
  const provider = await createI18nProvider('en');
  const areas = ['claim', 'team', 'policies', 'audit', 'import'] as const;
  await Promise.all(areas.map(area => provider.openArea(area)));
  await Promise.all([provider.changeLocale('fr'), provider.changeLocale('en')]);
  expect(provider.getLocale()).toBe('en');
  expect(provider.translate('shell.language')).toBe('Passer en français');
  await provider.changeLocale('fr');
  expect(provider.getLocale()).toBe('fr');
});
