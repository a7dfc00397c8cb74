const hourMs = 3_600_000;

/** Milliseconds in hours; what is not known stays so. */
export function hoursOf(milliseconds: number): number;
export function hoursOf(milliseconds: number | null | undefined): number | null;
export function hoursOf(milliseconds: number | null | undefined): number | null {
  return milliseconds == null ? null : milliseconds / hourMs;
}
