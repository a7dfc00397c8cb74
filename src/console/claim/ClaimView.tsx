import { reasons } from '#domain/reasons.ts';
import { useWord } from '../i18n/useWord.ts';
import { ClockPanel } from './clock/ClockPanel.tsx';
import { DecisionPanel } from './decision/DecisionPanel.tsx';
import { useDesk } from './desk/deskContext.ts';
import { TroubleNote } from './desk/TroubleNote.tsx';
import { ClaimHeader } from './header/ClaimHeader.tsx';
import { HistoryPanel } from './history/HistoryPanel.tsx';
import { OrderPanel } from './order/OrderPanel.tsx';
import { CustomerPanel } from './people/CustomerPanel.tsx';
import { PhotoPanel } from './photos/PhotoPanel.tsx';
import { ProofPanel } from './proof/ProofPanel.tsx';
import { Conversation } from './talk/Conversation.tsx';

/** The regions of the claim page. Three columns where there is room; on a phone verdict, photos and decision come first. */
export function ClaimView() {
  const word = useWord();
  const { claim } = useDesk();
  return (
    <article className="claim-page">
      <title>{`${claim.number} · ${word(reasons[claim.reason])} · Quittance`}</title>
      <ClaimHeader />
      <TroubleNote />
      <div className="claim-columns">
        <div className="column context">
          <OrderPanel />
          <CustomerPanel />
          <ClockPanel />
          <HistoryPanel />
        </div>
        <div className="column evidence">
          <PhotoPanel />
          <Conversation />
        </div>
        <div className="column judgement">
          <ProofPanel />
          <DecisionPanel />
        </div>
      </div>
    </article>
  );
}
