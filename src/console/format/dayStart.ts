/** The first instant of a civil day (`YYYY-MM-DD`) where the reader is, `days` later; absent where the text is no day. */
export function dayStart(day: string, days = 0): string | undefined {
  const start = new Date(`${day}T00:00`);
  start.setDate(start.getDate() + days);
  return Number.isNaN(start.getTime()) ? undefined : start.toISOString();
}
