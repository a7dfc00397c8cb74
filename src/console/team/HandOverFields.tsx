import { useState } from 'react';
import type { HandedOver, Member } from '#api/schemas/team.ts';
import { handlesClaims } from '#domain/people.ts';
import { useT } from '../i18n/useT.ts';
import { Choice } from '../look/Choice.tsx';
import { Field } from '../look/Field.tsx';

export type HandOver = { claims: 'queue' | 'colleague' | 'keep'; to: string };

/** What the API is asked to do with the claims. */
export const handOverBody = ({ claims, to }: HandOver, held: number) =>
  claims === 'keep' || held === 0 ? {} : { handOver: { to: claims === 'colleague' ? to : null } };

export function useHandOver() {
  return useState<HandOver>({ claims: 'queue', to: '' });
}

type Props = {
  member: Member;
  team: readonly Member[];
  value: HandOver;
  onChange: (value: HandOver) => void;
  /** Whether they may also stay where they are. */
  mayKeep?: boolean;
};

/** What becomes of the claims that somebody has in hand; nothing to ask where there are none. */
export function HandOverFields({ member, team, value, onChange, mayKeep = true }: Props) {
  const t = useT();
  if (member.claimsHeld === 0) return null;
  const ways = (['queue', 'keep', 'colleague'] as const).filter(way => mayKeep || way !== 'keep');
  const colleagues = team.filter(
    ({ id, role, disabledAt, awayUntil }) => id !== member.id && !disabledAt && !awayUntil && handlesClaims(role),
  );
  return (
    <fieldset>
      <legend>{t('team.claimsWhat', { count: member.claimsHeld })}</legend>
      {ways.map(claims => (
        <Choice
          key={claims}
          name="claims"
          checked={value.claims === claims}
          onChange={() => onChange({ ...value, claims })}
          label={t(`team.claims.${claims}`)}
          hint={claims !== 'colleague' && t(`team.claims.${claims}Hint`)}
        />
      ))}
      {value.claims === 'colleague' && (
        <Field
          as="select"
          label={t('team.colleague')}
          required
          value={value.to}
          onChange={event => onChange({ ...value, to: event.target.value })}
        >
          <option value="">{t('team.colleagueNone')}</option>
          {colleagues.map(({ id, name, claimsHeld }) => (
            <option key={id} value={id}>
              {name} ({claimsHeld})
            </option>
          ))}
        </Field>
      )}
    </fieldset>
  );
}

/** Says how many claims changed hands, and which did not. */
export function useHandedOverWords(): (handedOver: HandedOver | null) => string {
  const t = useT();
  return handedOver => {
    if (!handedOver) return '';
    const { moved, kept } = handedOver;
    const numbers = kept.map(({ number }) => number).join(', ');
    return ` ${t('team.moved', { count: moved })}${kept.length > 0 ? ` ${t('team.kept', { count: kept.length, numbers })}` : ''}`;
  };
}
