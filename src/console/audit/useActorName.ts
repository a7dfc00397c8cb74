import type { AuditRow } from '#api/schemas/audit.ts';
import { useT } from '../i18n/useT.ts';

/** Who acted, by name: a person, a key of the marketplace, Quittance itself, the command line. */
export function useActorName(): (actor: AuditRow['actor']) => string {
  const t = useT();
  return ({ kind, id, name }) => {
    if (kind === 'system') return t('audit.jobs');
    if (kind === 'shop') return name ? `${t('audit.shop')} (${name})` : t('audit.shop');
    return name ?? (id === 'operator' ? t('audit.operator') : id);
  };
}
