import { Button, Dialog } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ReportPreview } from '#api/schemas/reports.ts';
import { useAsk } from '../data/useAsk.ts';
import { useFault } from '../data/useFault.ts';
import { useT } from '../i18n/useT.ts';
import type { ReportWish } from './ReportFields.tsx';

type Props = { asked: Pick<ReportWish, 'rhythm' | 'zone' | 'address'>; onClose: () => void };

/** The report as it would be sent now, in a frame of its own in which nothing runs. */
export function ReportLook({ asked, onClose }: Props) {
  const t = useT();
  const ask = useAsk();
  const fault = useFault();
  const id = useId();
  const { data, error } = useQuery({
    queryKey: ['report', 'look', asked],
    queryFn: ({ signal }) => ask<ReportPreview>('/reports/preview', { method: 'POST', body: asked, signal }),
    retry: false,
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="md" fullWidth>
      <div className="report-look">
        <header>
          <h2 id={id}>{data?.subject ?? t('report.look')}</h2>
          <Button onClick={onClose}>{t('shell.close')}</Button>
        </header>
        {error && (
          <p role="alert" className="field-error">
            {fault(error)}
          </p>
        )}
        {data && <iframe title={t('report.frame')} sandbox="allow-popups" srcDoc={data.html} />}
      </div>
    </Dialog>
  );
}
