import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useAsk } from '../data/useAsk.ts';
import { useT } from '../i18n/useT.ts';
import { FormDialog } from '../look/FormDialog.tsx';
import type { ApiKey } from './KeyTable.tsx';

/** Revokes a key for good. */
export function RevokeKey({ apiKey: { id, name }, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const t = useT();
  const ask = useAsk();
  const notify = useNotify();
  const queries = useQueryClient();
  const revoke = async () => {
    await ask(`/keys/${encodeURIComponent(id)}`, { method: 'DELETE' });
    notify(t('team.key.revokeDone', { name }), { type: 'success' });
    await queries.invalidateQueries({ queryKey: ['keys'] });
    onClose();
  };
  return (
    <FormDialog
      title={t('team.key.revokeTitle', { name })}
      act={t('team.key.revoke')}
      onAct={revoke}
      onClose={onClose}
      danger
    >
      <p>{t('team.key.revokeText')}</p>
    </FormDialog>
  );
}
