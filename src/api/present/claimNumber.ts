/** A claim's number as people write it: `C-10428`. */
export function claimNumber(id: number): string {
  return `C-${id}`;
}
