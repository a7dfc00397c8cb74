import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAsk } from '../data/useAsk.ts';
import { serverNow } from '../format/clock.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { FormDialog } from '../look/FormDialog.tsx';
import { useChangeSettings } from './useSettings.ts';

type Props = { kind: 'calendar' | 'targets'; version: number; seen: number; onClose: () => void };

/** Lets a version hold for the past too, once it was said how many claims that reaches and somebody confirmed it. */
export function RecomputeDialog({ kind, version, seen, onClose }: Props) {
  const t = useT();
  const ask = useAsk();
  const date = useDate();
  const notify = useNotify();
  const change = useChangeSettings();
  const [from, setFrom] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const { data } = useQuery({
    queryKey: ['settings', 'reach', kind, from],
    queryFn: ({ signal }) => ask<{ claims: number }>(`/settings/recompute?kind=${kind}&from=${from}`, { signal }),
    enabled: from !== '',
  });
  const recompute = async () => {
    await change('/settings/recompute', { kind, version, from, seen, confirmed });
    notify(t('settings.recomputed', { date: date(from, 'date') }), { type: 'success' });
    onClose();
  };
  return (
    <FormDialog
      title={t('settings.recomputeTitle', { version })}
      act={t('settings.recomputeAct')}
      onAct={recompute}
      onClose={onClose}
      danger
    >
      <p>{t('settings.recomputeText')}</p>
      <Field
        type="date"
        label={t('settings.recomputeFrom')}
        required
        max={new Date(serverNow()).toISOString().slice(0, 10)}
        value={from}
        onChange={event => {
          setFrom(event.target.value);
          // Another day reaches other claims.
          setConfirmed(false);
        }}
        hint={data && t('settings.reach', { count: data.claims })}
      />
      <label className="check">
        <input type="checkbox" required checked={confirmed} onChange={event => setConfirmed(event.target.checked)} />
        <span>{t('settings.recomputeConfirm')}</span>
      </label>
    </FormDialog>
  );
}
