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
  const { adopt } = useKeyboard();
  return (
    <button type="button" onClick={() => adopt({ single: false, map: {} })}>
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

test('Escape leaves a message that is being written, so that the next key acts again', async () => {
  const reject = vi.fn();
  render(
    <KeyProvider>
      <Bound action="reject" on={reject} />
      <textarea aria-label="message" />
    </KeyProvider>,
  );
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('message'), 'sir');
  expect(reject).not.toHaveBeenCalled();
  await user.keyboard('{Escape}r');
  expect(screen.getByLabelText('message')).toHaveValue('sir');
  expect(reject).toHaveBeenCalledTimes(1);
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
      {over && <Bound action="nextInList" on={claim} />}
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
  expect(JSON.parse(localStorage.getItem('quittance.keys') ?? '')).toEqual({ single: false, map: {} });
});

test('a key that was chosen acts in place of the console’s own, one that was switched off not at all', async () => {
  const down = vi.fn();
  const up = vi.fn();
  localStorage.setItem('quittance.keys', JSON.stringify({ single: true, map: { down: 'g d', up: null } }));
  render(
    <KeyProvider>
      <Bound action="down" on={down} />
      <Bound action="up" on={up} />
    </KeyProvider>,
  );
  await userEvent.keyboard('jk');
  expect([down.mock.calls.length, up.mock.calls.length]).toEqual([0, 0]);
  await userEvent.keyboard('gd');
  expect(down).toHaveBeenCalledTimes(1);
});

test('a key that is held down moves on, but decides only once', () => {
  const down = vi.fn();
  const approve = vi.fn();
  render(
    <KeyProvider>
      <Bound action="down" on={down} />
      <Bound action="approve" on={approve} />
    </KeyProvider>,
  );
  for (const repeat of [false, true, true]) {
    fireEvent.keyDown(document.body, { key: 'j', repeat });
    fireEvent.keyDown(document.body, { key: 'a', repeat });
  }
  expect([down.mock.calls.length, approve.mock.calls.length]).toEqual([3, 1]);
});

test('keys rest in a dialog over the page, and Enter presses what has the focus', async () => {
  const approve = vi.fn();
  const open = vi.fn();
  const pressed = vi.fn();
  render(
    <KeyProvider>
      <Bound action="approve" on={approve} />
      <Bound action="open" on={open} />
      <div role="dialog" aria-label="over">
        <button type="button">within</button>
      </div>
      <button type="button" onClick={pressed}>
        outside
      </button>
    </KeyProvider>,
  );
  screen.getByRole('button', { name: 'within' }).focus();
  await userEvent.keyboard('a');
  expect(approve).not.toHaveBeenCalled();
  screen.getByRole('button', { name: 'outside' }).focus();
  await userEvent.keyboard('{Enter}');
  expect([pressed.mock.calls.length, open.mock.calls.length]).toEqual([1, 0]);
  await userEvent.keyboard('A');
  expect(approve).toHaveBeenCalledTimes(1);
});
