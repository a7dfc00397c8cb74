import { randomUUID } from 'node:crypto';
import type { Shot } from '#mocks/photos/photoSpec.ts';
import { takePhoto } from './takePhoto.ts';

export type Taken = { id: number; number: string; externalId: string; status: string; verdict: string };

/**
 * The marketplace's own system: sends claims, photos, messages and news of orders through the real intake, with an API key; by `through`, where the
 * API is not to be reached from here.
 */
export function openShop(address: string, key: string, through: typeof fetch = fetch) {
  async function send<T>(method: string, path: string, body: unknown): Promise<T> {
    const form = body instanceof FormData;
    const response = await through(`${address}/api/intake/${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(form ? {} : { 'content-type': 'application/json' }) },
      body: form ? body : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }

  const of = (externalId: string) => `claims/${encodeURIComponent(externalId)}`;
  return {
    receive: (record: { externalId: string }) => send<Taken>('POST', 'claims', record),
    /** Photos of one broken lamp, a distinct shot each; `seed` tells lamps apart. */
    async sendPhotos(externalId: string, shots: readonly Shot[], seed = 1): Promise<void> {
      const form = new FormData();
      for (const shot of shots) {
        const bytes = await takePhoto({ product: 'lamp', defect: 'broken', shot, seed });
        form.append('photo', new Blob([bytes], { type: 'image/jpeg' }), `${shot}.jpg`);
      }
      await send('POST', `${of(externalId)}/evidence`, form);
    },
    /** A file as somebody named it, whatever it is. */
    async sendFile(externalId: string, file: File): Promise<void> {
      const form = new FormData();
      form.append('photo', file);
      await send('POST', `${of(externalId)}/evidence`, form);
    },
    say: (externalId: string, message: string) =>
      send('POST', `${of(externalId)}/messages`, { id: randomUUID(), from: 'customer', message, language: 'fr' }),
    tellOrder: (orderId: string, news: object) => send('PATCH', `orders/${encodeURIComponent(orderId)}`, news),
  };
}
export type Shop = ReturnType<typeof openShop>;
