import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useKey } from '../../keys/useKey.ts';
import { useDesk } from '../desk/deskContext.ts';
import { ActButtons } from './ActButtons.tsx';
import { AmountField } from './AmountField.tsx';
import { AskFor } from './AskFor.tsx';
import { Choices } from './Choices.tsx';
import { type Act, actOf, commandOf, decisionCommand, type Fault } from './decisionForm.ts';
import { GroundField } from './GroundField.tsx';
import { JustificationField } from './JustificationField.tsx';
import { MessageField } from './MessageField.tsx';
import { useDecision } from './useDecision.ts';

/** Where the eye goes after a choice, or when something is still wrong with it. */
function focusOn(panel: HTMLElement | null, field: string) {
  setTimeout(() => panel?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus());
}

/**
 * The choice, its fields and its buttons. A button, or its key, of the choice that is shown carries it out; that of another choice shows
 * that one first, so that nothing is done which was not seen.
 */
export function DecisionFields({ onDone }: { onDone: () => void }) {
  const { claim, may, give, busy, drafts } = useDesk();
  const state = useDecision();
  const panel = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState<string>();
  const [queued, setQueued] = useState(false);
  const { choice, form, faults, options } = state;
  const faultOf = (field: Fault['field']) =>
    tried === choice ? faults.find(fault => fault.field === field) : undefined;

  const carryOut = async () => {
    if (!form || busy) return;
    setTried(choice);
    const first = faults.find(({ field }) => field !== 'message' || !(state.pending || state.failed));
    if (first) return focusOn(panel.current, first.field);
    // The message for what was just typed is still on its way: then this goes on by itself.
    if (state.pending) return setQueued(true);
    if (state.failed) return focusOn(panel.current, 'message');
    await give(decisionCommand(form), () => {
      drafts.forget('choice', 'amount', 'items', 'ground', 'justification', 'missing', 'message');
      onDone();
    });
  };
  const latest = useRef(carryOut);
  latest.current = carryOut;
  useEffect(() => {
    if (!queued || state.pending) return;
    setQueued(false);
    latest.current();
  }, [queued, state.pending]);
  const act = (wanted: Act) => {
    if (choice && actOf[choice] === wanted) return void carryOut();
    const next = options.find(option => actOf[option] === wanted);
    if (!next) return;
    setTried(undefined);
    setQueued(false);
    drafts.write('choice', next);
    focusOn(panel.current, wanted === 'reject' ? 'ground' : `act-${wanted}`);
  };
  // Where an approval waits to be confirmed, the key confirms it.
  useKey('approve', () => act('approve'), may(commandOf.approve) && !(claim.proposal && may('confirm')));
  useKey('reject', () => act('reject'), may(commandOf.reject));
  useKey('ask', () => act('ask'), may(commandOf.ask));

  if (options.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) carryOut();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter in any of its fields sends; the buttons do the same
    <div className="decision-fields" ref={panel} onKeyDown={onKeyDown}>
      <Choices state={state} onChoose={() => setTried(undefined)} />
      {choice === 'part' && <AmountField state={state} fault={faultOf('amount')} />}
      {choice === 'reject' && <GroundField state={state} fault={faultOf('ground')} />}
      {choice === 'ask' && <AskFor state={state} />}
      {state.against && <JustificationField state={state} fault={faultOf('justification')} />}
      {form && <MessageField state={state} fault={faultOf('message')} />}
      <ActButtons state={state} onAct={act} />
    </div>
  );
}
