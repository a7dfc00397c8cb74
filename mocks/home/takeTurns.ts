export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets one piece of work happen after the other, in the order of asking; one that fails does not stop the next. */
export function takeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}
