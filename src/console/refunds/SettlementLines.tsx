import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { SettlementLine } from '#api/schemas/refunds.ts';
import { csvCell } from '#domain/csvCell.ts';
import { csvFile } from '#domain/csvFile.ts';
import { moneyText } from '#domain/money.ts';
import { saveFile } from '../data/saveFile.ts';
import { useDate } from '../format/useDate.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import { StateMark } from '../look/StateMark.tsx';
import type { SettlementRun } from './useSettlementFile.ts';

/** More are in the report only. */
const mostShown = 200;
const states = { settled: 'pass', known: 'not_applicable', open: 'not_yet', refused: 'fail' } as const;
const outcomes = Object.keys(states) as SettlementLine['outcome'][];
const columns = ['line', 'outcome', 'claim', 'amount', 'day', 'reference', 'why'] as const;
const fileColumns = ['line', 'outcome', 'claim', 'amount', 'settled_day', 'reference', 'reason'];

/** Each line of the file: what becomes of it and, where nothing does, why. */
export function SettlementLines({ run }: { run: SettlementRun }) {
  const t = useT();
  const [only, setOnly] = useState<SettlementLine['outcome'] | ''>('');
  const { lines } = run.report;
  const chosen = lines.filter(({ outcome }) => only === '' || outcome === only);
  const word = (outcome: SettlementLine['outcome']) =>
    t(outcome === 'settled' && run.step === 'check' ? 'refunds.outcome.would' : `refunds.outcome.${outcome}`);
  const save = () => {
    const rows = lines.map(({ line, outcome, number, amount, settledOn, reference, faults }) =>
      [line, outcome, number ?? '', amount ? moneyText(amount) : '', settledOn ?? '', reference ?? '', why(faults)].map(
        csvCell,
      ),
    );
    const text = csvFile([fileColumns, ...rows]);
    saveFile(`${run.name.replace(/\.\w+$/, '')}-report.csv`, new Blob([text], { type: 'text/csv' }));
  };
  return (
    <section aria-labelledby="settlement-lines">
      <div className="section-head">
        <h2 id="settlement-lines">{t('refunds.lines')}</h2>
        <div className="settlement-acts">
          <select
            aria-label={t('refunds.show')}
            value={only}
            onChange={event => setOnly(event.target.value as SettlementLine['outcome'] | '')}
          >
            <option value="">{t('refunds.allLines', { count: lines.length })}</option>
            {outcomes.map(outcome => (
              <option key={outcome} value={outcome}>
                {word(outcome)}
              </option>
            ))}
          </select>
          <Button variant="outlined" onClick={save}>
            {t('import.report')}
          </Button>
        </div>
      </div>
      <div className="sheet">
        <table className="plain-table settlement-lines">
          <caption className="unseen">{t('refunds.lines')}</caption>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col" className={column}>
                  {t(`refunds.line.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chosen.slice(0, mostShown).map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line that cannot be read may answer twice
              <Line key={`${line.line} ${i}`} line={line} outcome={word(line.outcome)} />
            ))}
          </tbody>
        </table>
        {chosen.length > mostShown && (
          <p className="more-refusals muted">{t('import.moreRefusals', { count: chosen.length - mostShown })}</p>
        )}
      </div>
    </section>
  );
}

function Line({ line: row, outcome }: { line: SettlementLine; outcome: string }) {
  const t = useT();
  const money = useMoney();
  const date = useDate();
  const { line, claimId, number, amount, settledOn, reference, faults } = row;
  return (
    <tr>
      <td className="line number" data-label={t('refunds.line.line')}>
        {line}
      </td>
      <td className="outcome">
        <StateMark state={states[row.outcome]}>{outcome}</StateMark>
      </td>
      <td className="claim">{claimId && <Link to={`/claims/${claimId}`}>{number}</Link>}</td>
      <td className="amount number">{amount && money(amount)}</td>
      <td className="day">{settledOn && date(settledOn, 'date')}</td>
      <td className="reference">{reference}</td>
      <td className="why">
        {faults.map(({ column, code, reason }) => (
          <span key={`${code} ${reason}`}>
            {(column === 'amount' || column === 'currency' || column === 'settledOn' || column === 'reference') && (
              <strong>{t(`refunds.cell.${column}`)}</strong>
            )}{' '}
            {reason}
          </span>
        ))}
      </td>
    </tr>
  );
}

const why = (faults: SettlementLine['faults']) =>
  faults.map(({ column, reason }) => (column ? `${column} ${reason}` : reason)).join('; ');
