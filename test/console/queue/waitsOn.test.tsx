import { render, renderHook } from '@testing-library/react';
import { I18nContextProvider } from 'react-admin';
import { expect, test } from 'vitest';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { createI18nProvider } from '#console/i18n/createI18nProvider.ts';
import { useRowDetail } from '#console/queue/useRowDetail.ts';
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

test.each([
  ['en', 'payment failed', '2 photos'],
  ['fr', 'versement échoué', '2 photos'],
] as const)(
  'beside the reason of a row in %s, where a phone has no room for whom it waits on',
  async (language, said, else_) => {
    const provider = await createI18nProvider(language);
    const wrapper = ({ children }: { children: React.ReactNode }) => (
      <I18nContextProvider value={provider}>{children}</I18nContextProvider>
    );
    const { result } = renderHook(() => useRowDetail(), { wrapper });
    await expect.poll(() => result.current).toBeTypeOf('function');
    const claim = { status: 'approved', waitingOn: 'payment', channelIfWrong: null, photoCount: 2 } as ClaimSummary;
    expect(result.current({ ...claim, paymentFailed: true })).toBe(said);
    expect(result.current({ ...claim, paymentFailed: false })?.replace('\u00a0', ' ')).toBe(else_);
  },
);
