import { Button } from '@mui/material';
import { saveFile } from '../data/saveFile.ts';
import { useT } from '../i18n/useT.ts';
import type { Table } from './table.ts';
import { writeTable } from './writeTable.ts';

type Props = { name: string; title: string; table: Table };

/** Hands a figure's table over as a file. */
export function SaveTable({ name, title, table }: Props) {
  const t = useT();
  const save = () =>
    saveFile(`quittance-${name}.csv`, new Blob([writeTable(table)], { type: 'text/csv;charset=utf-8' }));
  return (
    <Button size="small" color="inherit" onClick={save}>
      {t('dash.csv')}
      <span className="unseen">: {title}</span>
    </Button>
  );
}
