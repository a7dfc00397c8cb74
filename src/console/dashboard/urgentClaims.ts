import type { ClaimPage, ClaimSummary } from '#api/schemas/claimSummary.ts';

const together = 100;

/** The open claims of somebody that are due first, at most so many, page after page. */
export async function urgentClaims(
  ask: (path: string) => Promise<ClaimPage>,
  personId: string,
  most: number,
): Promise<ClaimSummary[]> {
  const claims: ClaimSummary[] = [];
  let after: string | null = '';
  while (after !== null && claims.length < most) {
    const query = new URLSearchParams({
      assigneeId: personId,
      status: 'open,waiting,parked',
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
