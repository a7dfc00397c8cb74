import type { MessageShown } from '#api/schemas/claimDetail.ts';
import { RetryButton } from '../../deliveries/RetryButton.tsx';
import { useFailureWords } from '../../deliveries/useFailureWords.ts';
import { useHandlesClaims } from '../../session/useHandlesClaims.ts';
import { useDesk } from '../desk/deskContext.ts';

/** What kept a message from being delivered, when it is tried next, and trying it now. */
export function Undelivered({ message: { id, failure, nextTryAt } }: { message: MessageShown }) {
  const words = useFailureWords();
  const { now } = useDesk();
  const works = useHandlesClaims();
  return (
    <div className="undelivered">
      <p>{words({ failure, nextTryAt }, now())}</p>
      {works && <RetryButton id={id} />}
    </div>
  );
}
