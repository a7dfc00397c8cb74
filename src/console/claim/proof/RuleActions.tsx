import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { ProofShown } from '#api/schemas/eligibility.ts';
import { type FindingKind, findingKinds } from '#domain/evidence.ts';
import type { WouldChangeCode } from '#domain/wouldChangePhrases.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { useDesk } from '../desk/deskContext.ts';
import { type ReturnAct, ReturnForm } from './ReturnForm.tsx';

/** What a person can find on the claim itself, by the sentence that says it would change the answer. */
const findings: Partial<Record<WouldChangeCode, FindingKind>> = {
  would_description_finding: 'description_sufficient',
  would_nondelivery_finding: 'nondelivery_confirmed',
  would_duplicate_finding: 'not_a_duplicate',
};

/** The buttons for what would change an open answer and is in the agent's hands. */
export function RuleActions({ proof }: { proof: ProofShown }) {
  const t = useT();
  const word = useWord();
  const { claim, may, give, busy, now } = useDesk();
  const [act, setAct] = useState<ReturnAct>();
  const codes = new Set(proof.wouldChange.map(({ code }) => code));
  const kinds = Object.entries(findings).flatMap(([code, kind]) => (codes.has(code) ? [kind] : []));
  const asksReturn = codes.has('would_send_back') || codes.has('would_sent_back_proof') || codes.has('would_waiver');
  const acts = (['request_return', 'record_return', 'waive_return'] as const).filter(
    command => asksReturn && may(command) && (command !== 'request_return' || codes.has('would_send_back')),
  );
  const checks = codes.has('would_tracking_look') && may('update_facts');
  if (act) return <ReturnForm act={act} onDone={() => setAct(undefined)} />;
  const earlier = proof.because.code === 'possible_duplicate' ? proof.because.params.claim : undefined;
  if (earlier === undefined && !checks && acts.length === 0 && (kinds.length === 0 || !may('record_finding')))
    return null;
  return (
    <div className="rule-actions">
      {earlier !== undefined && (
        <Button variant="contained" component={Link} to={`/compare/${claim.id}/${earlier}`}>
          {t('queue.compare')}
        </Button>
      )}
      {may('record_finding') &&
        kinds.map(kind => (
          <Button
            key={kind}
            variant="outlined"
            disabled={!!busy}
            onClick={() => give({ command: 'record_finding', kind })}
          >
            {word(findingKinds[kind])}
          </Button>
        ))}
      {checks && (
        <Button
          variant="outlined"
          disabled={!!busy}
          onClick={() => give({ command: 'update_facts', tracking: { checkedAt: new Date(now()).toISOString() } })}
        >
          {t('claim.trackingNow')}
        </Button>
      )}
      {acts.map(command => (
        <Button key={command} variant="outlined" disabled={!!busy} onClick={() => setAct(command)}>
          {t(`claim.returns.${command}`)}
        </Button>
      ))}
    </div>
  );
}
