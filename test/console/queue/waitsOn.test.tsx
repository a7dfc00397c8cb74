import { render } from '@testing-library/react';
import { I18nContextProvider } from 'react-admin';
import { expect, test } from 'vitest';
import { createI18nProvider } from '#console/i18n/createI18nProvider.ts';
import { WaitsOn } from '#console/queue/WaitsOn.tsx';

test.each([
  ['en', false, 'Payment'],
  ['en', true, 'Payment failed'],
  ['fr', false, 'Paiement'],
  ['fr', true, 'Versement échoué'],
] as const)('in %s, failed %s: “%s”', async (language, paymentFailed, said) => {
  const provider = await createI18nProvider(language);
  const { container } = render(
    <I18nContextProvider value={provider}>
      <WaitsOn claim={{ waitingOn: 'payment', paymentFailed }} />
    </I18nContextProvider>,
  );
  await expect.poll(() => container.textContent).toBe(said);
});
