import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

const icons = {
  pass: 'check',
  fail: 'cross',
  not_yet: 'clock',
  unknown: 'question',
  not_applicable: 'dash',
  paused: 'pause',
} as const satisfies Record<string, IconName>;

export type State = keyof typeof icons;

/** A state, never by colour alone: an icon, a word and a colour. */
export function StateMark({ state, children }: { state: State; children: ReactNode }) {
  return (
    <span className="state" data-state={state}>
      <Icon name={icons[state]} />
      <span>{children}</span>
    </span>
  );
}
