import { Fragment } from 'react';
import { keyFace } from './keymap.ts';

/** A key, or two pressed one after the other, as on the keyboard. */
export function Keys({ combination }: { combination: string }) {
  return (
    <span className="keys">
      {combination.split(' ').map((key, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same key can be pressed twice
        <Fragment key={at}>
          {at > 0 && ' '}
          <kbd>{keyFace(key)}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
