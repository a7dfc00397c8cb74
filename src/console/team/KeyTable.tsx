import { Button } from '@mui/material';
import { useState } from 'react';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { StateMark } from '../look/StateMark.tsx';
import { RevokeKey } from './RevokeKey.tsx';

export type ApiKey = {
  id: string;
  name: string;
  createdAt: string;
  revokedAt: string | null;
  lastUsedAt: string | null;
};

const columns = ['name', 'made', 'used', 'state'] as const;

/** API keys, the newest first. */
export function KeyTable({ keys }: { keys: readonly ApiKey[] }) {
  const t = useT();
  return (
    <table className="plain-table keys-table">
      <caption className="unseen">{t('team.keys')}</caption>
      <thead>
        <tr>
          {columns.map(name => (
            <th key={name} scope="col">
              {t(`team.key.${name}`)}
            </th>
          ))}
          <th scope="col" className="acts">
            <span className="unseen">{t('team.column.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {keys.map(key => (
          <KeyRow key={key.id} apiKey={key} />
        ))}
      </tbody>
    </table>
  );
}

function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const t = useT();
  const date = useDate();
  const [revoking, setRevoking] = useState(false);
  const { name, createdAt, revokedAt, lastUsedAt } = apiKey;
  return (
    <tr data-shut={revokedAt !== null || undefined}>
      <th scope="row">
        <strong>{name}</strong>
      </th>
      <td className="muted" data-label={t('team.key.made')}>
        {date(createdAt, 'date')}
      </td>
      <td className="muted" data-label={t('team.key.used')}>
        {lastUsedAt ? date(lastUsedAt, 'dayTime') : t('team.never')}
      </td>
      <td>
        {revokedAt ? (
          <StateMark state="not_applicable">{t('team.key.revokedOn', { date: date(revokedAt) })}</StateMark>
        ) : (
          <StateMark state={lastUsedAt ? 'pass' : 'not_yet'}>
            {t(lastUsedAt ? 'team.key.open' : 'team.key.unused')}
          </StateMark>
        )}
      </td>
      <td className="acts">
        {!revokedAt && (
          <Button color="error" aria-label={t('team.key.revokeOf', { name })} onClick={() => setRevoking(true)}>
            {t('team.key.revoke')}
          </Button>
        )}
        {revoking && <RevokeKey apiKey={apiKey} onClose={() => setRevoking(false)} />}
      </td>
    </tr>
  );
}
