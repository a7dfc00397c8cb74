import type { MessageShown } from '#api/schemas/claimDetail.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';

type Failed = Pick<MessageShown, 'failure' | 'nextTryAt'>;

/** What failed and when it is tried next, in two sentences. `now`: by the server's clock, in milliseconds since 1970. */
export function useFailureWords(): (message: Failed, now: number) => string {
  const t = useT();
  const date = useDate();
  return ({ failure, nextTryAt }, now) => {
    const why = failure ? t(`deliveries.failure.${failure.code}`, { detail: failure.detail }) : '';
    if (nextTryAt === null) return `${why} ${t('deliveries.given')}`;
    const next =
      Date.parse(nextTryAt) <= now
        ? t('deliveries.trying')
        : t('deliveries.next', { time: date(nextTryAt, 'dayTime') });
    return `${why} ${next}`;
  };
}
