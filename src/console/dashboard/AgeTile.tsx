import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Numbers } from './Numbers.tsx';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';

/** What is open now by age, and the oldest. */
export function AgeTile({ ages, claims }: { ages: Dashboard['ages']; claims: ClaimsOf }) {
  const t = useT();
  const { hours, count } = useFigures();
  const { ofMark } = useCells();
  const { about, bands, p50Hours, p90Hours, oldest } = ages;
  const bars = bands.map(({ fromDays, toDays, open }) => ({
    key: String(fromDays),
    label:
      toDays === null
        ? t('dash.band.more', { from: fromDays })
        : toDays === 0
          ? t('dash.band.today')
          : t('dash.band.days', { from: fromDays, to: toDays }),
    size: open.count,
    text: count(open.count),
    mark: open,
  }));
  return (
    <Tile
      title={t('dash.age')}
      name="open-by-age"
      about={about}
      claims={claims}
      chart={<Bars label={t('dash.age')} bars={bars} claims={claims} />}
      table={{
        columns: [t('dash.age'), t('dash.claims')],
        rows: bars.map(({ key, label, mark }) => ({
          key,
          cells: [{ text: label }, ofMark(mark)],
        })),
      }}
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
