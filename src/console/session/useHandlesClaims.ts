import { handlesClaims } from '#domain/people.ts';
import { useRole } from './useRole.ts';

/** Whether the reader works on claims, and does not only look at them. Until their role is known it is taken so, that nothing moves for most; the server decides. */
export function useHandlesClaims(): boolean {
  const role = useRole();
  return role === undefined || handlesClaims(role);
}
