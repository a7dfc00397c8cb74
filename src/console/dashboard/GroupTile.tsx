import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import type { Filters } from '../queue/queueAddress.ts';
import type { View } from '../queue/views.ts';
import type { ClaimsOf } from './claimsOf.ts';
import type { ChoiceName } from './dashboardAddress.ts';
import { type Cell, FigureTable } from './FigureTable.tsx';
import { fewClaims } from './fewClaims.ts';
import { Tile } from './Tile.tsx';
import { useFigures } from './useFigures.ts';

type Props = {
  title: string;
  by: ChoiceName;
  groups: Dashboard['byReason'];
  name: (value: string) => string;
  dashboard: Dashboard;
  claims: ClaimsOf;
};

/** The claims opened in the period, a row each group. */
export function GroupTile({ title, by, groups, name, dashboard, claims }: Props) {
  const t = useT();
  const { count, share, hours } = useFigures();
  const { about, rows, more } = groups;
  return (
    <Tile
      wide
      title={title}
      about={about}
      table={
        <FigureTable
          caption={title}
          columns={[
            title,
            t('dash.opened'),
            t('dash.decided'),
            t('dash.approved'),
            t('dash.median'),
            t('dash.overdue'),
          ]}
          rows={rows.map(row => {
            const { value, n, decided, approvedShare, approved, medianHours, overdue } = row;
            const cell = (number: number, filters?: Filters, view?: View, text = count(number)): Cell => {
              const exact = value !== null && number > 0;
              return { text, to: exact ? claims.opened(dashboard, { [by]: [value], ...filters }, view) : undefined };
            };
            const small = n < fewClaims;
            // Of a few decisions a share says less than the two counts.
            const ofDecided =
              decided < fewClaims
                ? `${count(approved)} / ${count(decided)}`
                : `${count(approved)} · ${share(approvedShare)}`;
            const label = value === null ? t('dash.unknown') : (row.name ?? name(value));
            return {
              key: value ?? '',
              small,
              cells: [
                { text: small ? `${label} (${t('dash.small')})` : label },
                cell(n),
                cell(decided, { status: ['approved', 'refunded', 'rejected'] }),
                cell(approved, { status: ['approved', 'refunded'] }, undefined, ofDecided),
                { text: hours(medianHours) },
                cell(overdue, {}, 'overdue'),
              ],
            };
          })}
        />
      }
    >
      {more > 0 && <p className="muted">{t('dash.more', { count: more })}</p>}
    </Tile>
  );
}
