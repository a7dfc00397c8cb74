/** What kept a request from being answered: the time was over, or the name of the fault (`ECONNREFUSED`), empty where it has none. */
export function connectionFault(error: unknown): { timedOut: boolean; code: string } {
  const { name, cause } = error as Error & { cause?: { code?: unknown } };
  return { timedOut: name === 'TimeoutError', code: typeof cause?.code === 'string' ? cause.code : '' };
}
