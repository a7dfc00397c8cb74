import { renderHook } from '@testing-library/react';
import { I18nContextProvider } from 'react-admin';
import { describe, expect, test } from 'vitest';
import { useDuration } from '#console/format/useDuration.ts';
import type { Language } from '#console/i18n/catalogue.ts';
import { createI18nProvider } from '#console/i18n/createI18nProvider.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

async function durationIn(language: Language) {
  const provider = await createI18nProvider(language);
  const wrapper = ({ children }: { children: React.ReactNode }) => (
    <I18nContextProvider value={provider}>{children}</I18nContextProvider>
  );
  const { result } = renderHook(() => useDuration(), { wrapper });
  await expect.poll(() => result.current).toBeTypeOf('function');
  return result.current;
}

describe('a length of time', () => {
  test.each([
    [0, '0 min'],
    [59_999, '0 min'],
    [12 * minute, '12 min'],
    [hour, '1 h'],
    [3 * hour + 20 * minute, '3 h 20 min'],
    [7 * hour + 20 * minute, '7 h'],
    [2 * day + 4 * hour, '2 d 4 h'],
    [2 * day, '2 d'],
    [12 * day + 4 * hour, '12 d'],
  ])('%i ms is %s', async (length, written) => {
    expect((await durationIn('en'))(length)).toBe(written);
  });

  test('is told roughly when that is enough', async () => {
    const duration = await durationIn('fr');
    expect(duration(2 * day + 4 * hour, true)).toBe('2 j');
    expect(duration(5 * hour + 20 * minute, true)).toBe('5 h');
  });
});
