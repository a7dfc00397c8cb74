import { renderHook } from '@testing-library/react';
import { I18nContextProvider } from 'react-admin';
import { describe, expect, test } from 'vitest';
import { usePeriod } from '#console/format/usePeriod.ts';
import type { Language } from '#console/i18n/catalogue.ts';
import { createI18nProvider } from '#console/i18n/createI18nProvider.ts';

Object.defineProperty(navigator, 'languages', { value: ['en-GB'], configurable: true });

async function periodIn(language: Language) {
  const provider = await createI18nProvider(language);
  const wrapper = ({ children }: { children: React.ReactNode }) => (
    <I18nContextProvider value={provider}>{children}</I18nContextProvider>
  );
  const { result } = renderHook(() => usePeriod(), { wrapper });
  await expect.poll(() => result.current).toBeTypeOf('function');
  return result.current;
}

describe('a run of days', () => {
  test.each([
    ['2019-03-03', '2019-03-05', '3 Mar 2019 to 5 Mar 2019', 'du 3 mars 2019 au 5 mars 2019'],
    ['2019-03-03', '2019-03-03', '3 Mar 2019', 'le 3 mars 2019'],
    ['2019-03-03', undefined, 'since 3 Mar 2019', 'depuis le 3 mars 2019'],
    [undefined, '2019-03-05', 'until 5 Mar 2019', 'jusqu’au 5 mars 2019'],
    [undefined, undefined, undefined, undefined],
  ])('from %s to %s', async (from, to, english, french) => {
    expect((await periodIn('en'))(from, to)).toBe(english);
    expect((await periodIn('fr'))(from, to)).toBe(french);
  });

  test('names the place whose days they are where these are not the reader’s', async () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone === 'Asia/Tokyo' ? 'America/Lima' : 'Asia/Tokyo';
    const place = zone === 'Asia/Tokyo' ? 'Tokyo' : 'Lima';
    expect((await periodIn('en'))('2019-03-03', undefined, zone)).toMatch(
      new RegExp(`^since 3 Mar 2019 \\(.*${place}.*\\)$`),
    );
  });
});
