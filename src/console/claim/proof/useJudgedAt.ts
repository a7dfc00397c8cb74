import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { type CivilDate, shiftInstant, startOfDay } from '#domain/calendar.ts';
import type { ClaimsProvider } from '../../data/dataProvider.ts';
import { useDesk } from '../desk/deskContext.ts';

const halfDay = 12 * 3_600_000;

/** Noon of a civil day where the customer is: windows open and close with the day, so any hour of it gives its answer. */
export const noonOf = (day: CivilDate, timeZone: string | null) =>
  shiftInstant(startOfDay(day, timeZone ?? 'UTC'), halfDay);

/** The claim judged on a civil day of the customer's; without one, as it stands now or was decided. */
export function useJudgedAt(day: CivilDate | undefined) {
  const provider = useDataProvider<ClaimsProvider>();
  const { claim } = useDesk();
  const asOf = day && noonOf(day, claim.customer.timeZone);
  const { data, error } = useQuery({
    queryKey: ['eligibility', claim.id, claim.sequence, asOf],
    queryFn: () => provider.eligibility(claim.id, asOf),
    enabled: asOf !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { eligibility: (asOf && data) || claim.eligibility, error: asOf ? error : null };
}
