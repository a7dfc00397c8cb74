import type { DatabaseKind } from '#server/database/openDatabase.ts';
import { openOffice } from '../openOffice.ts';
import { signInOn } from '../screens.ts';
import type { Home } from './home.ts';

/** Homes 1 and 2: a Node process on one of the two databases. */
export async function openServerHome(kind: DatabaseKind): Promise<Home> {
  const office = await openOffice(kind);
  const people = { agent: office.people.ana, admin: office.people.ada };
  return {
    shop: office.shop,
    async enter(role) {
      const page = await office.visit({ provokes: [401] });
      await page.goto('/');
      await signInOn(page, people[role]);
      await page.getByRole('navigation', { name: 'Views' }).waitFor();
      return page;
    },
    at: path => path,
    close: office.close,
  };
}
