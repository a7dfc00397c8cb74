import { Dialog } from '@mui/material';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { KeyProvider } from '#console/keys/KeyProvider.tsx';
import { useRowKeys } from '#console/queue/useRowKeys.ts';

/** Rows that leave the list, each through a dialog of its own. */
function List() {
  useRowKeys();
  const [rows, setRows] = useState(['one', 'two', 'three', 'four']);
  const [asked, setAsked] = useState<string>();
  return (
    <>
      <input aria-label="Search" />
      <table className="claims">
        <tbody>
          {rows.map(row => (
            <tr key={row}>
              <th scope="row">
                <a href={`#${row}`}>{row}</a>
              </th>
              <td>
                <button type="button" onClick={() => setAsked(row)}>
                  Settle {row}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && (
        <Dialog open>
          <button
            type="button"
            onClick={() => {
              setRows(rows.filter(row => row !== asked));
              setAsked(undefined);
            }}
          >
            Done
          </button>
        </Dialog>
      )}
    </>
  );
}

beforeEach(() => {
  Element.prototype.scrollIntoView ??= () => undefined;
});

const settle = async (user: ReturnType<typeof userEvent.setup>, row: string) => {
  await user.click(screen.getByRole('button', { name: `Settle ${row}` }));
  await user.click(await screen.findByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: row })).toBeNull());
};

test('where a row has left the list, j and k go on from its place', async () => {
  const user = userEvent.setup();
  render(
    <KeyProvider>
      <List />
    </KeyProvider>,
  );
  await settle(user, 'two');
  await user.keyboard('j');
  expect(screen.getByRole('link', { name: 'three' })).toHaveFocus();
  await settle(user, 'three');
  await user.keyboard('k');
  expect(screen.getByRole('link', { name: 'one' })).toHaveFocus();
  await settle(user, 'four');
  await user.keyboard('j');
  expect(screen.getByRole('link', { name: 'one' })).toHaveFocus();
});

test('after something beside the list they begin with its first row', async () => {
  const user = userEvent.setup();
  render(
    <KeyProvider>
      <List />
    </KeyProvider>,
  );
  await user.keyboard('jjj');
  expect(screen.getByRole('link', { name: 'three' })).toHaveFocus();
  await user.click(screen.getByLabelText('Search'));
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('j');
  expect(screen.getByRole('link', { name: 'one' })).toHaveFocus();
});
