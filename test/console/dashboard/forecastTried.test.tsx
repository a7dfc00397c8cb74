import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ForecastTried } from '#console/dashboard/ForecastTried.tsx';
import { Warnings } from '#console/dashboard/Warnings.tsx';
import { shownIn } from './shownIn.tsx';

const weeks = Array.from({ length: 12 }, (_, i) => ({
  from: new Date(Date.UTC(2026, 0, 5 + 7 * i)).toISOString().slice(0, 10),
  mean: 3.2,
  lower: 1,
  upper: 6,
  actual: i === 11 ? 9 : 4,
  covered: i < 11,
}));

test('how past weeks were told opens over the page, and closes again', async () => {
  const user = userEvent.setup();
  const { container } = await shownIn(
    'en',
    <ForecastTried
      backtest={{ weeks, covered: 11 / 12 }}
      range={({ lower, upper }) => `${lower}–${upper}`}
      rounded={String}
    />,
  );
  const button = screen.getByRole('button', { name: 'Checked on 12 past weeks: 11 within the interval' });
  await user.click(button);
  const dialog = screen.getByRole('dialog', { name: 'Past forecasts against what happened' });
  expect(container.contains(dialog)).toBe(false);
  const rows = within(dialog).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(12);
  expect(rows.at(-1)).toHaveTextContent(/^23 Mar3\.21–69 outside the interval$/);
  await user.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
});

test.each([
  [
    'en',
    'Higher than all 12 past forecasts it was checked on: unproven at this level.',
    'In 8 of 12 past weeks more were missed than expected: it may be too low.',
  ],
  [
    'fr',
    'Prévision plus haute que les 12 déjà vérifiées : fiabilité inconnue à ce niveau.',
    'La prévision a été dépassée 8 semaines sur 12 : elle est peut-être trop basse.',
  ],
] as const)('what a forecast warns of is one line each, in %s', async (language, ...lines) => {
  const { said } = await shownIn(
    language,
    <Warnings
      warnings={[
        { code: 'beyond_checked', count: 12 },
        { code: 'mostly_more', count: 8, of: 12 },
      ]}
    />,
  );
  expect(said()).toBe(lines.join(''));
});
