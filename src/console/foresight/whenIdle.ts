/** Does something that nobody waits for once the page has nothing better to do, two seconds later at the latest. @returns a function that calls it off. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 300);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(work, { timeout: 2000 });
  return () => cancelIdleCallback(waiting);
}
