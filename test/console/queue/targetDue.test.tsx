import { render, screen } from '@testing-library/react';
import { I18nContextProvider } from 'react-admin';
import { expect, test } from 'vitest';
import type { AskedTargetShown } from '#api/schemas/claimSummary.ts';
import { createI18nProvider } from '#console/i18n/createI18nProvider.ts';
import { TargetDue } from '#console/queue/TargetDue.tsx';

const hour = 3_600_000;

/** A promise that ends in so many hours from now. */
const promise = (hours: number): AskedTargetShown => {
  const at = (ms: number) => new Date(Date.now() + hours * hour + ms).toISOString();
  const open = { metric: 'refund', episode: 1, standing: 'running', reachedAt: null } as const;
  return { ...open, dueAt: at(-1), lateFrom: at(0), dayZone: null };
};

test('a promise that was running when it was asked for is late once its time has passed', async () => {
  const provider = await createI18nProvider('en');
  const shown = (target: AskedTargetShown) => (
    <I18nContextProvider value={provider}>
      <TargetDue target={target} />
    </I18nContextProvider>
  );
  const { rerender } = render(shown(promise(5.5)));
  expect(await screen.findByText(/^5 h \d+ min left$/)).toBeVisible();
  rerender(shown(promise(-3.5)));
  expect(await screen.findByText('3 h late')).toBeVisible();
  expect(screen.getByRole('time')).toHaveAttribute('data-tone', 'missed');
});
