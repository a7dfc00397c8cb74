import { useState } from 'react';
import { isOpen } from '#domain/status.ts';
import { useT } from '../../i18n/useT.ts';
import { useHandlesClaims } from '../../session/useHandlesClaims.ts';
import { useDesk } from '../desk/deskContext.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { DecisionRecord } from './DecisionRecord.tsx';
import { DoneBar } from './DoneBar.tsx';
import { ProposalBlock } from './ProposalBlock.tsx';
import { Recommendation } from './Recommendation.tsx';
import { ReopenForm } from './ReopenForm.tsx';
import { useUndoFollows } from './useUndoFollows.tsx';
import { WaitingLine } from './WaitingLine.tsx';

/**
 * Deciding the claim, or what was decided. While the last act can be taken back that, and the next claim, is what it offers. Who works on no claims sees nothing of a
 * decision that is still to be made.
 */
export function DecisionPanel() {
  const t = useT();
  const { claim, may } = useDesk();
  const [done, setDone] = useState(false);
  const works = useHandlesClaims();
  useUndoFollows();
  const open = isOpen(claim.status);
  if (open && !works) return null;
  const undoable = claim.undo !== null && may('undo');
  return (
    <section className="panel decision" aria-labelledby="decision">
      <header>
        <h2 id="decision">{t(open ? 'claim.decision' : 'claim.decided')}</h2>
        {open && <Recommendation />}
      </header>
      <div className="panel-body">
        {claim.proposal && <ProposalBlock />}
        {claim.decision && !open && <DecisionRecord decision={claim.decision} />}
        {claim.waiting && <WaitingLine waiting={claim.waiting} />}
        {(undoable || (done && !open)) && <DoneBar focusNext={done} onUndone={() => setDone(false)} />}
        {open && !undoable && <DecisionFields onDone={() => setDone(true)} />}
        {may('reopen') && !undoable && <ReopenForm />}
      </div>
    </section>
  );
}
