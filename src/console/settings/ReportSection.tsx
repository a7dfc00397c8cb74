import { Button } from '@mui/material';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import type { ReportSubscriptionShown } from '#api/schemas/reports.ts';
import { useAsk } from '../data/useAsk.ts';
import { useFault } from '../data/useFault.ts';
import { readerZone } from '../format/readerZone.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { StateMark } from '../look/StateMark.tsx';
import { ReportFields } from './ReportFields.tsx';
import { ReportLook } from './ReportLook.tsx';
import { useChangeReport } from './useReport.ts';

/** The figures by e-mail: when, of which view; how they look, and one now. */
export function ReportSection({ report: { mail, to, subscription } }: { report: ReportSubscriptionShown }) {
  const t = useT();
  const ask = useAsk();
  const date = useDate();
  const fault = useFault();
  const notify = useNotify();
  const change = useChangeReport();
  const id = useId();
  const [wish, setWish] = useState(() => ({
    rhythm: subscription?.rhythm ?? ('weekly' as const),
    weekday: subscription?.weekday ?? 1,
    hour: subscription?.hour ?? 8,
    zone: subscription?.zone ?? readerZone(),
    address: subscription?.address ?? `${window.location.origin}/dashboard`,
  }));
  const [looks, setLooks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { rhythm, zone, address } = wish;
  const act = (doing: () => Promise<unknown>, said: string) => async () => {
    setBusy(true);
    setFailure(undefined);
    await doing().then(() => notify(said, { type: 'success' }), setFailure);
    setBusy(false);
  };
  const send = () => ask('/reports/send', { method: 'POST', body: { rhythm, zone, address } });
  return (
    <section className="sheet setting" aria-labelledby={id}>
      <header>
        <h2 id={id}>{t('report.title')}</h2>
        <p className="muted">{t('report.lead', { to })}</p>
      </header>
      {!mail && <StateMark state="unknown">{t('report.noMail')}</StateMark>}
      {subscription && (
        <p>
          {t('report.next', { date: date(subscription.nextAt, 'full', subscription.zone) })}{' '}
          {subscription.sentAt && t('report.last', { date: date(subscription.sentAt, 'dayTime', subscription.zone) })}
        </p>
      )}
      {subscription?.failure && (
        <StateMark state="fail">
          {subscription.failure === 'no_mail'
            ? t('report.failedNoMail')
            : t('report.failed', { why: subscription.failure })}
        </StateMark>
      )}
      <form onSubmit={event => event.preventDefault()}>
        <ReportFields wish={wish} onChange={setWish} />
        <p role="alert" className="field-error">
          {failure !== undefined && fault(failure)}
        </p>
        <footer>
          <Button variant="contained" disabled={busy} onClick={act(() => change(wish), t('report.saved'))}>
            {t(subscription ? 'report.change' : 'report.subscribe')}
          </Button>
          <Button disabled={busy} onClick={() => setLooks(true)}>
            {t('report.look')}
          </Button>
          <Button disabled={busy || !mail} onClick={act(send, t('report.sent', { to }))}>
            {t('report.send')}
          </Button>
          {subscription && (
            <Button color="error" disabled={busy} onClick={act(() => change(), t('report.ended'))}>
              {t('report.end')}
            </Button>
          )}
        </footer>
      </form>
      {looks && <ReportLook asked={{ rhythm, zone, address }} onClose={() => setLooks(false)} />}
    </section>
  );
}
