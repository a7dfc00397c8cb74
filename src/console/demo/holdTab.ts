const lock = () => `quittance demo ${location.pathname}`;

/**
 * Makes this tab the one in which the demo runs. `steal` takes that from another tab; `onLost` is called when another tab takes it from here.
 * @returns false when another tab has it.
 */
export function holdTab({ steal, onLost }: { steal: boolean; onLost(): void }): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let held = false;
    const options: LockOptions = steal ? { steal } : { ifAvailable: true };
    navigator.locks
      .request(lock(), options, granted => {
        held = granted !== null;
        resolve(held);
        // Held until the tab is closed or another one steals it.
        return held ? new Promise(() => {}) : undefined;
      })
      .catch(error => (held ? onLost() : reject(error)));
  });
}
