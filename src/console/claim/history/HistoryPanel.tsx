import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { EventShown } from '#api/schemas/claimDetail.ts';
import type { ClaimsProvider } from '../../data/dataProvider.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import { Panel } from '../desk/Panel.tsx';
import { eventsKey } from '../desk/useClaim.ts';
import { EventLine } from './EventLine.tsx';

/** By when it happened: what is told late, or brought from the past, stands where it belongs. */
const latestFirst = (one: EventShown, other: EventShown) =>
  one.at === other.at ? other.sequence - one.sequence : one.at < other.at ? 1 : -1;

/** What happened to the claim, the latest first. */
export function HistoryPanel() {
  const t = useT();
  const provider = useDataProvider<ClaimsProvider>();
  const { claim } = useDesk();
  const { data: events, error } = useQuery({
    queryKey: [...eventsKey(claim.id), claim.sequence],
    queryFn: () => provider.events(claim.id),
    placeholderData: before => before,
  });
  return (
    <Panel
      name="history"
      title={t('claim.history')}
      aside={events && <span className="muted">{t('claim.events', { count: events.length })}</span>}
    >
      {error && <p role="alert">{t('claim.historyFail', { detail: error.message })}</p>}
      <ol className="events">
        {events?.toSorted(latestFirst).map(event => (
          <EventLine key={event.sequence} event={event} />
        ))}
      </ol>
    </Panel>
  );
}
