import { useEffect, useState } from 'react';

/** Whole seconds until a moment by the clock that is handed in (milliseconds since 1970); 0 once it is over. */
export function useSecondsLeft(until: string, now: () => number): number {
  const left = () => Math.max(0, Math.ceil((Date.parse(until) - now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    const timer = setInterval(() => setSeconds(left()), 250);
    return () => clearInterval(timer);
  });
  return seconds;
}
