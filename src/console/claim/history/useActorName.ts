import { useCallback } from 'react';
import { useGetIdentity } from 'react-admin';
import type { EventShown } from '#api/schemas/claimDetail.ts';
import { useT } from '../../i18n/useT.ts';

/** Who caused an event, as the reader knows them: "You", a colleague, the marketplace, Quittance itself. */
export function useActorName(): (event: Pick<EventShown, 'actor'>) => string {
  const t = useT();
  const { data: me } = useGetIdentity();
  return useCallback(
    ({ actor }) => {
      if (actor.kind === 'person') return actor.id === me?.id ? t('claim.you') : (actor.name ?? actor.id);
      return t(actor.kind === 'shop' ? 'claim.actor.shop' : 'claim.actor.system');
    },
    [t, me],
  );
}
