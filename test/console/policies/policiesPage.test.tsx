import { render, screen, within } from '@testing-library/react';
import { I18nContextProvider } from 'react-admin';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '#console/i18n/catalogue.ts';
import { createI18nProvider } from '#console/i18n/createI18nProvider.ts';
import { PackDocument } from '#console/policies/PackDocument.tsx';
import type { Pack } from '#console/policies/usePolicies.ts';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { wish } from '#test/domain/policy/wish.ts';

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
  await openSignedIn('/claims').then(({ unmount }) => unmount());
});
afterAll(() => back.close());

const clause = (name: string) => screen.getByRole('article', { name });

test('an agent reads each clause beside the French original and what the machine does with it', async () => {
  await openConsole('/policies');
  expect(
    await screen.findByRole('link', { name: /joom, version 1.*in force since 1 Jan 2000/, current: 'page' }),
  ).toBeVisible();
  const waiting = clause('Waiting period');
  expect(waiting).toHaveTextContent('Orders not received can be claimed only after 75 days.');
  expect(within(waiting).getByText(/vous ne pourrez les réclamer qu’après 75 jours/)).toHaveAttribute('lang', 'fr');
  expect(waiting).toHaveTextContent(
    'Can be claimed from day 75 after payment (where that is not known: day 75 after the day of the order).',
  );
  expect(waiting).toHaveTextContent('A delivery date refuses “Not received”');
  expect(waiting).toHaveTextContent('a reading of an unclear sentence');
  expect(clause('Sent back in time')).toHaveTextContent('To be sent back by the end of day 30 after delivery.');
  expect(clause('Refund promise')).toHaveTextContent('payment of the refund: by the end of day 14.');
  expect(
    within(clause('Official channel')).getByRole('link', { name: 'untilthen.fr/joom-remboursement' }),
  ).toBeVisible();
});

test('says which sums a second person confirms', async () => {
  await openConsole('/policies');
  const house = await screen.findByRole('region', { name: 'Rules of the house' });
  expect(house).toHaveTextContent('20 seconds');
  expect(within(house).getByText('€500.00')).toBeVisible();
});

test.each(['en', 'fr'] as Language[])(
  'tells every kind of rule, window and clock in %s without a hole',
  async language => {
    const i18n = await createI18nProvider(language);
    await i18n.openArea('policies');
    const window = {
      concerns: { groups: ['quality'], reasons: ['customs'], except: ['not_working'] },
      act: 'claim',
      zone: 'America/Los_Angeles',
    };
    const edge = {
      anchors: [{ fact: 'order.warrantyOpensAt', count: 0 }, { fact: 'order.paidAt' }],
      count: 2,
      unit: 'civil_years',
      extend: 'next_working_day',
      when: [],
    };
    const early = {
      anchors: [{ fact: 'order.shippedAt' }],
      count: 20,
      unit: 'working_days',
      when: [
        { kind: 'paid_over', anyOf: [{ amount: 5000, currency: 'USD' }] },
        { kind: 'no_scan' },
        { kind: 'promised_within', days: 5 },
      ],
    };
    const returning = { paidBy: 'customer', toConfirmedAddress: true, withTrackingNumber: true };
    const full = {
      ...window,
      opens: [edge, early],
      closes: [edge],
      before: 'fail',
      after: 'note',
      returning,
      reading: 'favours_customer',
      waivable: true,
    };
    const clocks = ['breach', 'platform_decides', 'claimed_amount_accepted', 'paid_to_merchant', 'note'].map(
      outside => ({
        id: outside,
        from: ['merchant.notifiedAt', 'return.agreedAt'],
        to: 'merchant.answeredAt',
        count: 5,
        unit: 'working_days',
        zone: 'customer',
        variants: [{ when: 'card', count: 20 }],
        outside,
        clause: 'none',
      }),
    );
    const rules = [
      { kind: 'ownChoice', concerns: window.concerns, outside: 'redirect', clause: 'none' },
      { kind: 'advice', windows: [full], clause: 'none' },
    ];
    const odd = {
      ...wish,
      rules,
      clocks,
      amount: { kind: 'fullRefund', lowerAllowed: 'never', clause: 'none' },
    } as unknown as Pack;
    for (const pack of [wish as unknown as Pack, odd]) {
      const { container, unmount } = render(
        <I18nContextProvider value={i18n}>
          <PackDocument pack={pack} />
        </I18nContextProvider>,
      );
      const text = (container.textContent ?? '').replaceAll(
        /(breach|platform_decides|claimed_amount_accepted|paid_to_merchant|note)/g,
        '',
      );
      expect(text.length).toBeGreaterThan(200);
      expect(text).not.toMatch(/\{\w+\}|policies\.|undefined/);
      unmount();
    }
  },
);
