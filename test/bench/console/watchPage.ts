import type { BrowserContext, Page } from 'playwright-core';

export type Shift = { readonly at: number; readonly value: number; readonly what: string };
export type Seen = {
  /** Milliseconds of each interaction from the input to the frame that answers it: the longest of its events. Those under 16 ms are not told. */
  readonly interactions: { readonly name: string; readonly ms: number }[];
  /** All interactions, those under 16 ms as well. */
  readonly interactionCount: number;
  /** Layout shifts that no input of the last half second excuses. */
  readonly shifts: Shift[];
};

/** Lets every page of a profile note its interactions (Event Timing) and its layout shifts from its first moment on. */
export async function watchPages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const interactions = new Map<number, { name: string; ms: number }>();
    const keys = new Map<number, string>();
    for (const type of ['keydown', 'keyup', 'keypress']) {
      addEventListener(type, event => keys.set(event.timeStamp, (event as KeyboardEvent).key), true);
    }
    const shifts: Shift[] = [];
    type Timed = PerformanceEventTiming & { interactionId?: number; value?: number; hadRecentInput?: boolean };
    type Moved = { sources?: { node: Node | null }[] };
    const observe = (type: string, see: (entry: Timed & Moved) => void) =>
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) see(entry as Timed & Moved);
      }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
    observe('event', ({ interactionId, name, duration, startTime }) => {
      if (!interactionId) return;
      const before = interactions.get(interactionId);
      if (before === undefined || before.ms < duration)
        interactions.set(interactionId, { name: `${name} ${keys.get(startTime) ?? ''}`, ms: duration });
    });
    observe('layout-shift', ({ hadRecentInput, startTime, value = 0, sources = [] }) => {
      if (hadRecentInput) return;
      const name = (node: Node | null) =>
        node instanceof Element
          ? `${node.parentElement?.className} > ${node.localName}.${node.className}`
          : node?.textContent;
      const what = sources.map(({ node }) => name(node)).join(', ');
      shifts.push({ at: startTime, value, what });
    });
    const count = () => (performance as { interactionCount?: number }).interactionCount ?? interactions.size;
    Object.assign(globalThis, {
      seen: (): Seen => ({ interactions: [...interactions.values()], interactionCount: count(), shifts }),
    });
  });
}

/** What a page has noted so far. */
export async function seenBy(page: Page): Promise<Seen> {
  // The last frame's entries come after it.
  await page.waitForTimeout(300);
  return page.evaluate(() => (globalThis as unknown as { seen(): Seen }).seen());
}

/** Cumulative layout shift: the largest sum of shifts in a session window, of at most five seconds and without a gap of one (web.dev/articles/cls). */
export function layoutShift(shifts: readonly Shift[]): number {
  let largest = 0;
  let window = { start: 0, last: Number.NEGATIVE_INFINITY, sum: 0 };
  for (const { at, value } of shifts) {
    const goesOn = at - window.last < 1000 && at - window.start < 5000;
    window = goesOn ? { ...window, last: at, sum: window.sum + value } : { start: at, last: at, sum: value };
    largest = Math.max(largest, window.sum);
  }
  return largest;
}
