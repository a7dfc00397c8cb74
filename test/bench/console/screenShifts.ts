import type { ClaimPage } from '#api/schemas/claimSummary.ts';
import type { Consoles } from './openConsoles.ts';
import { layoutShift, seenBy, watchPages } from './watchPage.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

export type ScreenShift = { readonly address: string; readonly width: number; readonly shift: number; what: string };

/** How much each screen moves while it loads, opened by its address in a window of its own, at a desk's width and at a phone's. */
export async function screenShifts(consoles: Consoles): Promise<ScreenShift[]> {
  const context = await consoles.enter(consoles.ours, 'admin');
  await watchPages(context);
  const answer = await context.request.get('/api/claims?view=todo&limit=50');
  const { data } = (await answer.json()) as ClaimPage;
  const { customer, orderId, merchant, id } = data.find(({ photoCount }) => photoCount > 1)!;
  const addresses = [
    '/claims',
    '/claims?view=decided',
    `/claims/${id}`,
    `/customers/${encodeURIComponent(customer.id)}`,
    `/orders/${encodeURIComponent(orderId)}`,
    ...(merchant ? [`/merchants/${encodeURIComponent(merchant.id)}`] : []),
    '/policies',
    '/team',
    '/audit',
    '/import',
  ];
  const found: ScreenShift[] = [];
  for (const { width, height } of sizes) {
    for (const address of addresses) {
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      const { shifts } = await seenBy(page);
      found.push({ address, width, shift: layoutShift(shifts), what: shifts.map(({ what }) => what).join('; ') });
      await page.close();
    }
  }
  await context.close();
  return found;
}
