import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { KeyProvider } from '#console/keys/KeyProvider.tsx';
import type { KeyAction } from '#console/keys/keys.ts';
import { useKey, useKeyboard } from '#console/keys/useKey.ts';

function Bound({ action, on }: { action: KeyAction; on: () => void }) {
  useKey(action, on);
  return null;
}

function Rest() {
  const { setSingle } = useKeyboard();
  return (
    <button type="button" onClick={() => setSingle(false)}>
      rest
    </button>
  );
}

beforeEach(() => localStorage.clear());

test('a key calls its action, a combination its own, and neither inside a text field', async () => {
  const down = vi.fn();
  const queue = vi.fn();
  const ask = vi.fn();
  render(
    <KeyProvider>
      <Bound action="down" on={down} />
      <Bound action="goQueue" on={queue} />
      <Bound action="ask" on={ask} />
      <input aria-label="note" />
    </KeyProvider>,
  );
  const user = userEvent.setup();
  await user.keyboard('j');
  expect(down).toHaveBeenCalledTimes(1);
  await user.keyboard('gq');
  expect(queue).toHaveBeenCalledTimes(1);
  expect(ask).not.toHaveBeenCalled();
  await user.keyboard('q');
  expect(ask).toHaveBeenCalledTimes(1);
  await user.type(screen.getByLabelText('note'), 'jgq');
  expect(screen.getByLabelText('note')).toHaveValue('jgq');
  expect(down).toHaveBeenCalledTimes(1);
});

test('a key with a modifier is left to the browser', () => {
  const down = vi.fn();
  render(
    <KeyProvider>
      <Bound action="down" on={down} />
    </KeyProvider>,
  );
  expect(fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true })).toBe(true);
  expect(down).not.toHaveBeenCalled();
});

test('of two that bind a key the last one answers, until it is gone', async () => {
  const row = vi.fn();
  const claim = vi.fn();
  const page = (over: boolean) => (
    <KeyProvider>
      <Bound action="down" on={row} />
      {over && <Bound action="nextClaim" on={claim} />}
    </KeyProvider>
  );
  const { rerender } = render(page(true));
  await userEvent.keyboard('j');
  expect([row.mock.calls.length, claim.mock.calls.length]).toEqual([0, 1]);
  rerender(page(false));
  await userEvent.keyboard('j');
  expect([row.mock.calls.length, claim.mock.calls.length]).toEqual([1, 1]);
});

test('single keys can be laid to rest', async () => {
  const down = vi.fn();
  render(
    <KeyProvider>
      <Bound action="down" on={down} />
      <Rest />
    </KeyProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'rest' }));
  await userEvent.keyboard('j');
  expect(down).not.toHaveBeenCalled();
  expect(localStorage.getItem('quittance.singleKeys')).toBe('off');
});
