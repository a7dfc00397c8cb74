import { useDesk } from './deskContext.ts';

/** The zone in which the policy counts for the claim's customer, and in which its proof is written: theirs, or UTC where it is not known. */
export function useCustomerZone(): string {
  return useDesk().claim.customer.timeZone ?? 'UTC';
}
