import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { password } from '#test/api/testApp.ts';
import { drawPhoto } from '#test/server/images/drawPhoto.ts';
import { type BackEnd, openConsole } from '../openConsole.tsx';

/** Signs the browser in, without the form. */
export async function signInBrowser(back: BackEnd, id = 'agent') {
  const call = back.caller(back.session);
  const signedIn = await call('POST', '/api/session', { email: `${id}@quittance.example`, password });
  expect(signedIn.status).toBe(200);
  return call;
}

/** The claim page of a claim, once it is there. */
export async function openClaim(id: number) {
  const opened = await openConsole(`/claims/${id}`);
  await screen.findByRole('heading', { level: 1, name: new RegExp(`C-${id}`) }, { timeout: 5000 });
  return opened;
}

/** Hands photos over as the marketplace does. */
export async function sendPhotos(back: BackEnd, externalId: string, seeds: number[]) {
  const shop = await back.shop();
  const form = new FormData();
  for (const seed of seeds) {
    const bytes = new Uint8Array(await drawPhoto(320, 240, seed).jpeg().toBuffer());
    form.append('photo', new Blob([bytes], { type: 'image/jpeg' }), `IMG_${seed}.jpg`);
  }
  const sent = await shop('POST', `/api/intake/claims/${externalId}/evidence`, form);
  expect(sent.status, await sent.clone().text()).toBe(201);
}

/** How a claim stands on the server. */
export async function claimOf(back: BackEnd, id: number): Promise<ClaimDetail> {
  return (await (await back.operator('GET', `/api/claims/${id}`)).json()) as ClaimDetail;
}
