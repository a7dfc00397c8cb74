import type { Claim } from '../claim.ts';
import { packById } from '../policy/packInForce.ts';
import { concerns } from '../policy/reasonScope.ts';

/** Whether the claim's policy wants the goods back and they are neither sent nor waived. */
export function returnStillNeeded({ facts, policy }: Claim): boolean {
  if (facts.return.shippedAt !== undefined || facts.return.waivedAt !== undefined) return false;
  const rule = packById(policy.id, policy.version).rules.find(({ kind }) => kind === 'returnWindow');
  if (rule?.kind !== 'returnWindow') return false;
  return rule.windows.some(window => concerns(window.concerns, facts.reason));
}
