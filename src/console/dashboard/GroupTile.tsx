import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useFault } from '../data/useFault.ts';
import { useT } from '../i18n/useT.ts';
import { ClockBars } from './ClockBars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { readDashboardAddress } from './dashboardAddress.ts';
import { Segments } from './Segments.tsx';
import { Tile } from './Tile.tsx';
import { type Dimension, dimensions, useGroupNames } from './useGroupNames.ts';
import { useGroups } from './useGroups.ts';
import { useGroupTable } from './useGroupTable.ts';

/** The claims by what they have in common: how long both clocks ran, and how many kept their targets. */
export function GroupTile({ claims }: { claims: ClaimsOf }) {
  const t = useT();
  const fault = useFault();
  const nameOf = useGroupNames();
  const tableOf = useGroupTable();
  const [chosen, setChosen] = useState<Dimension>('reason');
  const { data, error, refetch } = useGroups(readDashboardAddress(useLocation().search), chosen);
  const choice = (
    <Segments
      label={t('dash.groups')}
      choices={dimensions.map(value => ({ value, label: t(`dash.by.${value}`) }))}
      chosen={chosen}
      onChoose={setChosen}
    />
  );
  if (data === undefined)
    return (
      <section className="tile" data-span={12} aria-busy={!error} aria-label={t('dash.groups')}>
        <header>
          <h2>{t('dash.groups')}</h2>
          {choice}
        </header>
        {error && (
          <>
            <p role="alert">{fault(error)}</p>
            <Button onClick={() => refetch()}>{t('shell.retry')}</Button>
          </>
        )}
      </section>
    );
  const { by, groups } = data;
  return (
    <Tile
      title={t('dash.groups')}
      name={`by-${by}`}
      about={groups.about}
      claims={claims}
      span={12}
      choice={choice}
      chart={<ClockBars rows={groups.rows} nameOf={row => nameOf(by, row)} claims={claims} />}
      table={tableOf(by, groups)}
    >
      {groups.more > 0 && <p className="muted">{t('dash.more', { count: groups.more })}</p>}
    </Tile>
  );
}
