import { Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { eventTypes } from '#domain/eventWords.ts';
import { houseEventTypes } from '#domain/houseEventWords.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Field } from '../look/Field.tsx';
import { useTeam } from '../team/useTeam.ts';
import { type AuditFilters, isClaimNumber, writeAuditAddress } from './auditAddress.ts';
import { auditWords } from './auditWords.ts';

const kinds = [
  ['audit.ofClaims', eventTypes],
  ['audit.ofHouse', houseEventTypes],
] as const;

/** By whom, what, on which claim, when: each choice stands in the address and acts at once. */
export function AuditFilterBar({ filters }: { filters: AuditFilters }) {
  const t = useT();
  const word = useWord();
  const navigate = useNavigate();
  const { data: team } = useTeam();
  const [claim, setClaim] = useState(filters.claim ?? '');
  const [claimFault, setClaimFault] = useState(false);
  useEffect(() => setClaim(filters.claim ?? ''), [filters.claim]);
  const choose = (part: AuditFilters) =>
    navigate(`/audit?${writeAuditAddress({ ...filters, ...part })}`, { replace: true });
  const chooseClaim = () => {
    const text = claim.replace(/\s/g, '');
    const good = text === '' || isClaimNumber(text);
    setClaimFault(!good);
    if (good && text !== (filters.claim ?? '')) choose({ claim: text });
  };
  return (
    <form className="audit-filters" aria-label={t('audit.filters')} onSubmit={event => event.preventDefault()}>
      <Field
        as="select"
        label={t('audit.actor')}
        value={filters.actor ?? ''}
        onChange={event => choose({ actor: event.target.value })}
      >
        <option value="">{t('audit.anyone')}</option>
        <optgroup label={t('audit.people')}>
          {(team ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('audit.others')}>
          {(['shop', 'jobs', 'operator'] as const).map(who => (
            <option key={who} value={who}>
              {t(`audit.${who}`)}
            </option>
          ))}
        </optgroup>
      </Field>
      <Field
        as="select"
        label={t('audit.type')}
        value={filters.type ?? ''}
        onChange={event => choose({ type: event.target.value })}
      >
        <option value="">{t('audit.anything')}</option>
        {kinds.map(([group, types]) => (
          <optgroup key={group} label={t(group)}>
            {types.map(type => (
              <option key={type} value={type}>
                {word(auditWords[type])}
              </option>
            ))}
          </optgroup>
        ))}
      </Field>
      <Field
        label={t('audit.claim')}
        placeholder="C-10428"
        autoComplete="off"
        value={claim}
        error={claimFault && t('audit.claimBad')}
        onChange={event => setClaim(event.target.value)}
        onBlur={chooseClaim}
        onKeyDown={event => event.key === 'Enter' && chooseClaim()}
      />
      <Field
        type="date"
        label={t('audit.from')}
        value={filters.from ?? ''}
        max={filters.to}
        onChange={event => choose({ from: event.target.value })}
      />
      <Field
        type="date"
        label={t('audit.to')}
        value={filters.to ?? ''}
        min={filters.from}
        onChange={event => choose({ to: event.target.value })}
      />
      {Object.keys(filters).length > 0 && (
        <Button className="clear" onClick={() => navigate('/audit', { replace: true })}>
          {t('audit.clear')}
        </Button>
      )}
    </form>
  );
}
