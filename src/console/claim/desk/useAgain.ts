import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { claimKey } from './useClaim.ts';

/** Longer than this a page does not stay open without being asked again anyway. */
const longest = 24 * 3_600_000;

/**
 * Asks for the claim again at the next moment at which time alone changes it: an undo that ends, a verdict that turns.
 * `ahead`: by how many milliseconds the server's clock is ahead of this machine's.
 */
export function useAgain({ id, undo, changesAt }: ClaimDetail, ahead: number): void {
  const queries = useQueryClient();
  const moments = [undo?.until, changesAt].flatMap(at => (at ? [Date.parse(at)] : []));
  const next = moments.length > 0 ? Math.min(...moments) : undefined;
  useEffect(() => {
    if (next === undefined) return;
    const wait = next - (Date.now() + ahead);
    if (wait < 0 || wait > longest) return;
    const timer = setTimeout(() => queries.invalidateQueries({ queryKey: claimKey(id) }), wait + 250);
    return () => clearTimeout(timer);
  }, [queries, id, next, ahead]);
}
