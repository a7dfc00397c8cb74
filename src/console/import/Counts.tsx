import type { ImportReport } from '#api/schemas/importing.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { type State, StateMark } from '../look/StateMark.tsx';
import type { Step } from './useImport.ts';

/** What became of the records, in numbers. */
export function Counts({ report, step }: { report: ImportReport; step: Step }) {
  const t = useT();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const counts: [words: string, count: number, state?: State][] = [
    [t('import.count.read'), report.read],
    [t(step === 'check' ? 'import.count.wouldAccept' : 'import.count.accepted'), report.accepted, 'pass'],
    [t('import.count.known'), report.known, 'not_applicable'],
    [t('import.count.refused'), report.refused, 'fail'],
  ];
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
