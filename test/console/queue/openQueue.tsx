import { screen, within } from '@testing-library/react';
import { openConsole } from '#test/console/openConsole.tsx';

/** The queue at an address, once its claims stand there. */
export async function openQueue(path: string) {
  const opened = await openConsole(path);
  await screen.findByRole('table');
  return opened;
}

/** The claims that are shown, a row each. */
export const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
export const firstRow = () => rows()[0] as HTMLElement;
