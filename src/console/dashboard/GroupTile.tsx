import { useState } from 'react';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import { ClockBars } from './ClockBars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Segments } from './Segments.tsx';
import { Tile } from './Tile.tsx';
import { type Dimension, dimensions, useGroupNames } from './useGroupNames.ts';
import { useGroupTable } from './useGroupTable.ts';

const figures = {
  reason: 'byReason',
  merchant: 'byMerchant',
  country: 'byCountry',
  language: 'byLanguage',
  agent: 'byAgent',
} as const satisfies Record<Dimension, keyof Dashboard>;

/** The claims by what they have in common: how long both clocks ran, and how many kept their targets. */
export function GroupTile({ dashboard, claims }: { dashboard: Dashboard; claims: ClaimsOf }) {
  const t = useT();
  const nameOf = useGroupNames();
  const tableOf = useGroupTable();
  const [by, setBy] = useState<Dimension>('reason');
  const groups = dashboard[figures[by]];
  return (
    <Tile
      title={t('dash.groups')}
      name={`by-${by}`}
      about={groups.about}
      claims={claims}
      span={12}
      choice={
        <Segments
          label={t('dash.groups')}
          choices={dimensions.map(value => ({ value, label: t(`dash.by.${value}`) }))}
          chosen={by}
          onChoose={setBy}
        />
      }
      chart={<ClockBars rows={groups.rows} nameOf={row => nameOf(by, row)} claims={claims} />}
      table={tableOf(by, groups)}
    >
      {groups.more > 0 && <p className="muted">{t('dash.more', { count: groups.more })}</p>}
    </Tile>
  );
}
