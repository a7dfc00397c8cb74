import { Button } from '@mui/material';
import { useT } from '../i18n/useT.ts';
import type { Table } from './table.ts';
import { writeTable } from './writeTable.ts';

type Props = { name: string; title: string; table: Table };

/** Hands a figure's table over as a file. */
export function SaveTable({ name, title, table }: Props) {
  const t = useT();
  const save = () => {
    const address = URL.createObjectURL(new Blob([writeTable(table)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `quittance-${name}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };
  return (
    <Button size="small" color="inherit" onClick={save}>
      {t('dash.csv')}
      <span className="unseen">: {title}</span>
    </Button>
  );
}
