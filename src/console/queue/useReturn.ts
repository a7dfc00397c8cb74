import { useEffect } from 'react';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';

const place = 'quittance.opened';

/** Remembers which claim was opened from the list. */
export const rememberOpened = (id: number) => sessionStorage.setItem(place, String(id));

/** Coming back to the list, the focus is once on the claim that was opened from it, where the eye left it. */
export function useReturn(rows: readonly ClaimSummary[] | undefined): void {
  useEffect(() => {
    const id = rows && sessionStorage.getItem(place);
    if (!id) return;
    sessionStorage.removeItem(place);
    document.querySelector<HTMLAnchorElement>(`.claims a[href$="/claims/${CSS.escape(id)}"]`)?.focus();
  }, [rows]);
}
