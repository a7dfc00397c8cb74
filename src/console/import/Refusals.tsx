import { Button } from '@mui/material';
import type { ImportReport } from '#api/schemas/importing.ts';
import { csvCell } from '#domain/csvCell.ts';
import { csvFile } from '#domain/csvFile.ts';
import { saveFile } from '../data/saveFile.ts';
import { useT } from '../i18n/useT.ts';

type Refusal = ImportReport['refusals'][number];
/** More are in the report only. */
const mostShown = 100;

/** The lines that were refused, each field with its reason, and the whole report as a file. */
export function Refusals({ refusals, fileName }: { refusals: readonly Refusal[]; fileName: string }) {
  const t = useT();
  if (refusals.length === 0) return null;
  const left = refusals.length - mostShown;
  const save = () => {
    const lines = refusals.map(({ line, field, reason }) => [line, field, reason].map(csvCell));
    const text = csvFile([['line', 'field', 'reason'], ...lines]);
    saveFile(`${fileName}-report.csv`, new Blob([text], { type: 'text/csv' }));
  };
  return (
    <section aria-labelledby="refusals">
      <div className="section-head">
        <h2 id="refusals">{t('import.refusals')}</h2>
        <Button variant="outlined" onClick={save}>
          {t('import.report')}
        </Button>
      </div>
      <div className="sheet">
        <table className="plain-table refusals">
          <caption className="unseen">{t('import.refusals')}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('import.line')}
              </th>
              <th scope="col" className="field-name">
                {t('import.field')}
              </th>
              <th scope="col">{t('import.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {refusals.slice(0, mostShown).map(({ line, field, reason }) => (
              <tr key={`${line} ${field} ${reason}`}>
                <td className="number" data-label={t('import.line')}>
                  {line}
                </td>
                <td className="field-name">
                  {field === '' ? <span className="muted">{t('import.wholeRecord')}</span> : <code>{field}</code>}
                </td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {left > 0 && <p className="more-refusals muted">{t('import.moreRefusals', { count: left })}</p>}
      </div>
    </section>
  );
}
