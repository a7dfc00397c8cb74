import { useSyncExternalStore } from 'react';

const minute = 60_000;
const tolerated = 30_000;
let offset = 0;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Now, by the server's clock, in milliseconds since 1970. */
export const serverNow = () => Date.now() + offset;

/** Corrects this machine's clock when an answer of the server shows it more than half a minute wrong. */
export function learnServerTime(date: string | null): void {
  const difference = Date.parse(date ?? '') - Date.now();
  if (Number.isNaN(difference)) return;
  offset = Math.abs(difference) > tolerated ? difference : 0;
}

function tick() {
  timer = setTimeout(tick, minute - (serverNow() % minute));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (listeners.size === 1) timer = setTimeout(tick, minute - (serverNow() % minute));
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearTimeout(timer);
  };
}

const currentMinute = () => Math.floor(serverNow() / minute) * minute;

/** The running minute (its first millisecond). One timer serves the whole page; who uses it renders once a minute. */
export const useMinute = (): number => useSyncExternalStore(subscribe, currentMinute);
