type Waiter = (lent: boolean) => void;

/** One thing lent to one at a time, first come first served. */
export class FairLock {
  readonly #waiting = new Set<Waiter>();
  #held = false;

  /** Waits for its turn. @returns false when it did not come within `maximumWaitMs` milliseconds. */
  acquire(maximumWaitMs: number): Promise<boolean> {
    if (!this.#held) {
      this.#held = true;
      return Promise.resolve(true);
    }
    return new Promise(resolve => {
      const timer = setTimeout(() => waiter(false), maximumWaitMs);
      const waiter: Waiter = lent => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        resolve(lent);
      };
      this.#waiting.add(waiter);
    });
  }

  /** Hands over to whoever has waited longest. */
  release(): void {
    const [next] = this.#waiting;
    if (next) next(true);
    else this.#held = false;
  }
}
