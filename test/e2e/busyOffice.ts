import { type Office, openOffice } from './openOffice.ts';
import type { Taken } from './openShop.ts';
import { brokenLamp, daysAgo, missingParcel, returnedLamp } from './recentClaims.ts';
import type { SignIn } from './visit.ts';

/** What has to be there for every screen to show something. */
export type BusyOffice = {
  readonly office: Office;
  readonly admin: SignIn;
  readonly claims: Record<'settleable' | 'late' | 'early' | 'wrongChannel' | 'twin' | 'decided' | 'approved', Taken>;
  /** What the settleable claim is about, as the marketplace names it. */
  readonly about: { readonly customer: string; readonly order: string; readonly merchant: string };
};

/** An office with an admin, and claims of every kind: with photos, overdue, too early, by a wrong channel, sent twice, rejected, approved. */
export async function openBusyOffice(): Promise<BusyOffice> {
  const office = await openOffice('postgres');
  const { shop, server } = office;
  const email = 'dora@quittance.example';
  const password = await server.tool('createPerson.ts', email, '--name', 'Dora Lind', '--role', 'admin');
  const lamp = returnedLamp();
  const settleable = await shop.receive(lamp);
  await shop.sendPhotos(lamp.externalId, ['front', 'detail', 'angle'], 9);
  await shop.say(lamp.externalId, 'Bonjour, avez-vous des nouvelles ?');
  const order = { placedAt: daysAgo(60), paidAt: daysAgo(60), shippedAt: daysAgo(50), deliveredAt: daysAgo(25) };
  const late = await shop.receive(brokenLamp({ openedAt: daysAgo(20), order, customer: { country: 'PT' } }));
  const early = await shop.receive(missingParcel(30));
  const wrongChannel = await shop.receive(brokenLamp({ channel: 'email', reason: 'change_of_mind' }));
  const { externalId: _, ...same } = lamp;
  const twin = await shop.receive({ ...brokenLamp(), ...same, reason: 'wrong_size', openedAt: daysAgo(1) } as never);
  const decided = await shop.receive(missingParcel(100));
  const approved = await shop.receive(missingParcel(100));
  const give = (claim: Taken, command: object) => giveCommand(server.address, { email, password }, claim, command);
  await give(decided, {
    command: 'reject',
    ground: 'other',
    justification: 'The parcel was found.',
    message: 'Non.',
  });
  await give(approved, { command: 'approve', message: 'Oui.' });
  const about = { customer: lamp.customer.id, order: lamp.order.id, merchant: lamp.order.merchant.id };
  return {
    office,
    admin: { email, password },
    claims: { settleable, late, early, wrongChannel, twin, decided, approved },
    about,
  };
}

async function giveCommand(address: string, person: SignIn, { id }: Taken, command: object): Promise<void> {
  const headers = { 'content-type': 'application/json', origin: address };
  const session = await fetch(`${address}/api/session`, { method: 'POST', headers, body: JSON.stringify(person) });
  const cookie = session.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ');
  const claim = (await (await fetch(`${address}/api/claims/${id}`, { headers: { cookie } })).json()) as {
    sequence: number;
  };
  const body = { ...command, sequence: claim.sequence };
  const answer = await fetch(`${address}/api/claims/${id}/commands`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The command was not carried out: ${answer.status} ${await answer.text()}`);
}
