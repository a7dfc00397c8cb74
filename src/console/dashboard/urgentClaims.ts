import type { ClaimPage, ClaimSummary } from '#api/schemas/claimSummary.ts';
import type { Filters } from '../queue/queueAddress.ts';

const together = 100;

/** What is moved from: the open claims of somebody, of those that the dashboard shows; the overdue ones alone, or all. */
export type Held = { personId: string; chosen: Filters; overdue?: boolean };

/** Those of them that are due first, at most so many, page after page. */
export async function urgentClaims(
  ask: (path: string) => Promise<ClaimPage>,
  { personId, chosen, overdue }: Held,
  most: number,
): Promise<ClaimSummary[]> {
  const claims: ClaimSummary[] = [];
  let after: string | null = '';
  while (after !== null && claims.length < most) {
    const query = new URLSearchParams({
      ...Object.fromEntries(Object.entries(chosen).map(([name, values]) => [name, String(values)])),
      assigneeId: personId,
      ...(overdue ? { view: 'overdue' } : { status: 'open,waiting,parked' }),
      sort: 'deadline',
      limit: String(Math.min(together, most - claims.length)),
      ...(after === '' ? {} : { after }),
    });
    const page: ClaimPage = await ask(`/claims?${query}`);
    claims.push(...page.data);
    after = page.next;
  }
  return claims;
}
