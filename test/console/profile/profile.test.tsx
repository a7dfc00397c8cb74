import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readTrail } from '#console/queue/queueTrail.ts';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';
import { claimRecordOf } from '../queue/claimRecords.ts';

let back: BackEnd;
const ids: number[] = [];
const marie = { id: 'customer/1', name: 'Marie Dubois', country: 'FR', city: 'Lyon', timeZone: 'Europe/Paris' };

beforeAll(async () => {
  back = await openBackEnd();
  back.setNow(new Date().toISOString());
  for (let n = 1; n <= 3; n++) ids.push(await back.receive(claimRecordOf(n, { customer: marie })));
  ids.push(await back.receive(claimRecordOf(4)));
  const agent = await back.signIn('agent');
  const justification = 'A trial.';
  await agent('POST', `/api/claims/${ids[0]}/commands`, { command: 'approve', sequence: 1, justification });
  await agent('POST', `/api/claims/${ids[1]}/commands`, {
    command: 'reject',
    sequence: 1,
    ground: 'other',
    justification,
  });
  await openSignedIn('/claims').then(({ unmount }) => unmount());
});
afterAll(() => back.close());
beforeEach(() => sessionStorage.clear());

test('a customer: who they are, what became of their claims, their orders and claims', async () => {
  const { user, address } = await openConsole('/customers/customer%2F1');
  expect(await screen.findByRole('heading', { level: 1, name: 'Marie Dubois' })).toBeVisible();
  expect(screen.getByText(/^Lyon, France · French · \d\d:\d\d there/)).toBeVisible();
  const outcomes = screen.getByRole('region', { name: /What became of the claims/ });
  expect(outcomes).toHaveTextContent('3 claims');
  expect(outcomes).toHaveTextContent('50% of 2 decided');
  expect(outcomes).toHaveTextContent('Granted€10.01');
  expect(outcomes).toHaveTextContent('At stake in open claims€10.03');
  const orders = screen.getByRole('region', { name: 'Orders' });
  expect(within(orders).getByRole('link', { name: 'order-1' })).toHaveAttribute('href', '/orders/order-1');
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(4);
  expect(readTrail()).toMatchObject({ back: '/customers/customer%2F1', total: 3 });
  await user.click(within(outcomes).getByRole('link', { name: /Rejected 1/ }));
  await waitFor(() => expect(address()).toBe('/claims?view=decided&status=rejected&customerId=customer/1'));
  expect(await screen.findByRole('button', { name: 'Remove filter: customer customer/1' })).toBeVisible();
});

test('an order: its money, its refund, its claims', async () => {
  await openConsole('/orders/order-1');
  expect(await screen.findByRole('heading', { level: 1, name: 'order-1' })).toBeVisible();
  const facts = screen.getByRole('region', { name: 'Order' });
  expect(facts).toHaveTextContent(/Paid€10\.01.*Refunded or approved€10\.01.*Left€0\.00/);
  expect(within(facts).getByRole('link', { name: 'North Textiles' })).toHaveAttribute('href', '/merchants/shop-7');
  const refunds = screen.getByRole('region', { name: 'Refunds approved here' });
  expect(refunds).toHaveTextContent(`C-${ids[0]}€10.01can still be undone`);
  expect(within(await screen.findByRole('table')).getAllByRole('row')).toHaveLength(2);
});

test('a merchant: what became of the claims about them', async () => {
  await openConsole('/merchants/shop-7');
  expect(await screen.findByRole('heading', { level: 1, name: 'North Textiles' })).toBeVisible();
  expect(screen.getByRole('region', { name: /What became of the claims/ })).toHaveTextContent('4 claims');
  const reason = screen.getByRole('link', { name: 'Wrong colour' });
  expect(reason).toHaveAttribute('href', '/claims?view=all&reason=wrong_colour&merchantId=shop-7');
});

test('an id that nothing has says so, and leads on', async () => {
  await openConsole('/customers/nobody');
  expect(await screen.findByRole('heading', { name: 'There is nothing of this id' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to the queue' })).toBeVisible();
});
