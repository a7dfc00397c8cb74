import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nContextProvider } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { expect } from 'vitest';
import type { Language } from '#console/i18n/catalogue.ts';
import { createI18nProvider } from '#console/i18n/createI18nProvider.ts';

/** Numbers are written as in Great Britain, whatever the machine. */
Object.defineProperty(navigator, 'languages', { value: ['en-GB'], configurable: true });

/** A part of the dashboard by itself, in a language; `said` is its text, with plain spaces. */
export async function shownIn(language: Language, element: ReactElement) {
  const provider = await createI18nProvider(language);
  await provider.openArea('dashboard');
  const { container, unmount } = render(
    <MemoryRouter>
      <I18nContextProvider value={provider}>{element}</I18nContextProvider>
    </MemoryRouter>,
  );
  await expect.poll(() => container.textContent).not.toBe('');
  const said = () => container.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ');
  return { container, unmount, said };
}
