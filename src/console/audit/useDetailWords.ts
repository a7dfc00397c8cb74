import type { AuditRow } from '#api/schemas/audit.ts';
import { findingKinds } from '#domain/evidence.ts';
import { factNames } from '#domain/facts.ts';
import { reasons } from '#domain/reasons.ts';
import { useDate } from '../format/useDate.ts';
import { useLanguageName } from '../format/useLanguageName.ts';
import { useMoney } from '../format/useMoney.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';

type Words = { en: string; fr: string };

/** What an event did, in a few words; nothing where its name says all. */
export function useDetailWords(): (row: AuditRow) => string {
  const t = useT();
  const word = useWord();
  const money = useMoney();
  const date = useDate();
  const languageName = useLanguageName();
  const known = (table: Record<string, Words>, name: string) => (table[name] ? word(table[name]) : name);
  /** The words of a value that the console may not know yet: it then stands for itself. */
  const valued = (area: 'ground' | 'undone' | 'party', value: string) =>
    t(`audit.${area}.${value}` as MessageKey, { _: value });
  const roleName = (role: string) => t(`role.${role}` as MessageKey, { _: role });
  return ({ type, details, actor }) => {
    const { amount, ground, to, from, finding, until, on, reference, undone, into, language, facts } = details;
    const { subject, role, was, back, reason, version, holds } = details;
    const parts = [
      subject &&
        t(`templates.name.${subject}` as MessageKey, {
          _: t(`audit.setting.${subject}` as MessageKey, { _: subject }),
        }),
      role && (was ? t('audit.detail.role', { was: roleName(was), role: roleName(role) }) : roleName(role)),
      back && t('audit.detail.until', { date: date(back) }),
      reason && known(reasons, reason),
      amount && money(amount),
      ground && valued('ground', ground),
      finding && known(findingKinds, finding),
      undone && valued('undone', undone),
      to && to !== actor.name && t('audit.detail.to', { to }),
      from && t('audit.detail.from', { from: valued('party', from) }),
      into && t('audit.detail.into', { into }),
      until && type !== 'woken' && t('audit.detail.until', { date: date(until) }),
      on && t('audit.detail.on', { date: date(on) }),
      reference,
      language && languageName(language),
      version && t('audit.detail.version', { version }),
      holds && t('audit.detail.holds', { date: date(holds, 'dayTime') }),
      facts?.map(fact => known(factNames, fact)).join(', '),
    ];
    return parts.filter(Boolean).join(' · ');
  };
}
