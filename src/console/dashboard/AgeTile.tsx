import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { FigureTable } from './FigureTable.tsx';
import { Numbers } from './Numbers.tsx';
import { Tile } from './Tile.tsx';
import { useFigures } from './useFigures.ts';

const open = ['open', 'waiting', 'parked'];

/** What is open now by age, and the oldest. */
export function AgeTile({ ages, claims }: { ages: Dashboard['ages']; claims: ClaimsOf }) {
  const t = useT();
  const { hours, count } = useFigures();
  const { about, bands, p50Hours, p90Hours, oldest } = ages;
  const bars = bands.map(({ fromDays, toDays, openedFrom, openedTo, count: value }) => ({
    key: String(fromDays),
    label:
      toDays === null
        ? t('dash.band.more', { from: fromDays })
        : toDays === 0
          ? t('dash.band.today')
          : t('dash.band.days', { from: fromDays, to: toDays }),
    count: value,
    to: value > 0 ? claims.chosen({ status: open, openedFrom: openedFrom ?? undefined, openedTo }, 'all') : undefined,
  }));
  return (
    <Tile
      title={t('dash.age')}
      about={about}
      chart={<Bars label={t('dash.age')} bars={bars} />}
      table={
        <FigureTable
          caption={t('dash.age')}
          columns={[t('dash.age'), t('dash.claims')]}
          rows={bars.map(({ key, label, count: value, to }) => ({
            key,
            cells: [{ text: label }, { text: count(value), to }],
          }))}
        />
      }
    >
      <Numbers
        numbers={[
          { label: t('dash.medianAge'), text: hours(p50Hours) },
          { label: t('dash.p90Age'), text: hours(p90Hours) },
          ...(oldest ? [{ label: t('dash.oldest'), text: oldest.number, to: `/claims/${oldest.claimId}` }] : []),
        ]}
      />
    </Tile>
  );
}
