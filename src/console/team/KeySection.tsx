import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAsk } from '../data/useAsk.ts';
import { useT } from '../i18n/useT.ts';
import { type ApiKey, KeyTable } from './KeyTable.tsx';
import { NewKey } from './NewKey.tsx';

/** The keys of the marketplace's own system. */
export function KeySection() {
  const t = useT();
  const ask = useAsk();
  const [making, setMaking] = useState(false);
  const { data } = useQuery({
    queryKey: ['keys'],
    queryFn: async ({ signal }) => (await ask<{ data: ApiKey[] }>('/keys', { signal })).data,
  });
  return (
    <section aria-labelledby="api-keys">
      <div className="section-head">
        <div>
          <h2 id="api-keys">{t('team.keys')}</h2>
          <p className="muted">{t('team.keysLead')}</p>
        </div>
        <Button variant="outlined" onClick={() => setMaking(true)}>
          {t('team.key.make')}
        </Button>
      </div>
      {data && data.length > 0 && (
        <div className="sheet">
          <KeyTable keys={data} />
        </div>
      )}
      {data?.length === 0 && <p className="sheet nothing-yet muted">{t('team.keysNone')}</p>}
      {making && <NewKey onClose={() => setMaking(false)} />}
    </section>
  );
}
