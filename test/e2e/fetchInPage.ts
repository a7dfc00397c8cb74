import type { Page } from 'playwright-core';

/** A `fetch` that is made by a page, from where its service worker answers. */
export const fetchInPage =
  (page: Page): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const asked = {
      url: request.url,
      method: request.method,
      headers: [...request.headers],
      body: Buffer.from(await request.arrayBuffer()).toString('base64'),
    };
    const { status, text } = await page.evaluate(async ({ url, method, headers, body }) => {
      const bytes = Uint8Array.from(atob(body), character => character.charCodeAt(0));
      const response = await fetch(url, {
        method,
        headers: headers as [string, string][],
        body: body ? bytes : undefined,
      });
      return { status: response.status, text: await response.text() };
    }, asked);
    return new Response(text, { status });
  };
