import { Button } from '@mui/material';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import type { WireCommand } from '#api/schemas/commandBody.ts';
import { civilDateOf } from '#domain/calendar.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import { noonOf } from './useJudgedAt.ts';

export type ReturnAct = 'request_return' | 'record_return' | 'waive_return';

/** The little form behind asking for the goods, recording that they left, or doing without them. */
export function ReturnForm({ act, onDone }: { act: ReturnAct; onDone: () => void }) {
  const t = useT();
  const id = useId();
  const { claim, give, busy, now } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const { timeZone } = claim.customer;
  const today = civilDateOf(new Date(now()).toISOString(), timeZone ?? 'UTC');
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const {
      text = '',
      day = today,
      tracking = '',
    } = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    const sent = [noonOf(day, timeZone), new Date(now()).toISOString()].sort()[0]!;
    const commands: Record<ReturnAct, WireCommand> = {
      request_return: { command: 'request_return', message: text.trim(), language: claim.drafts.return.language },
      record_return: { command: 'record_return', shippedAt: sent, trackingNumber: tracking.trim() || undefined },
      waive_return: { command: 'waive_return', justification: text.trim() },
    };
    await give(commands[act], onDone);
  };
  return (
    <form className="return-form" ref={form} onSubmit={submit}>
      {act === 'record_return' ? (
        <>
          <label htmlFor={`${id}-day`}>{t('claim.sentBackOn')}</label>
          <input id={`${id}-day`} type="date" name="day" defaultValue={today} max={today} required />
          <label htmlFor={`${id}-tracking`}>{t('claim.returnTracking')}</label>
          <input id={`${id}-tracking`} name="tracking" maxLength={100} autoComplete="off" />
        </>
      ) : (
        <>
          <label htmlFor={id}>{t(`claim.returnText.${act}`)}</label>
          <textarea
            id={id}
            name="text"
            rows={act === 'request_return' ? 6 : 2}
            required
            defaultValue={act === 'request_return' ? claim.drafts.return.body : ''}
            lang={act === 'request_return' ? claim.drafts.return.language : undefined}
          />
        </>
      )}
      <div className="form-end">
        <Button onClick={onDone}>{t('claim.cancel')}</Button>
        <Button type="submit" variant="contained" loading={busy?.command === act}>
          {t(`claim.returns.${act}`)}
        </Button>
      </div>
    </form>
  );
}
