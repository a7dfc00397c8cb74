import { useLanguage } from '../i18n/useLanguage.ts';
import { type State, StateMark } from '../look/StateMark.tsx';

/** How many records came to something; `state` marks the words where there are any. */
export type Count = [words: string, count: number, state?: State];

/** What became of the records of a file, in numbers. */
export function Counts({ counts }: { counts: readonly Count[] }) {
  const number = new Intl.NumberFormat(useLanguage());
  return (
    <dl className="counts">
      {counts.map(([words, count, state]) => (
        <div key={words}>
          <dt>{state && count > 0 ? <StateMark state={state}>{words}</StateMark> : words}</dt>
          <dd>{number.format(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
