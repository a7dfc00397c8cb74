import { screen } from '@testing-library/react';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';

/** A back end at this moment, a manager signed in to it. */
export async function openManagersBackEnd(): Promise<BackEnd> {
  const back = await openBackEnd();
  back.setNow(new Date().toISOString());
  await openSignedIn('/claims', 'manager').then(({ unmount }) => unmount());
  return back;
}

/** The page of settings, once it shows the heading. */
export async function openSettings(heading: string) {
  const opened = await openConsole('/settings');
  await screen.findByRole('heading', { name: heading });
  return opened;
}
