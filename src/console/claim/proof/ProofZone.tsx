import type { Eligibility } from '#api/schemas/eligibility.ts';
import { isInstant } from '#domain/calendar.ts';
import { clocksAgree } from '../../format/clocksAgree.ts';
import { readerZone } from '../../format/readerZone.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import { useCustomerZone } from '../desk/useCustomerZone.ts';

/** Whose days and hours a proof tells, where some of them are others than the reader's. */
export function ProofZone({ eligibility: { asOf, rules } }: { eligibility: Eligibility }) {
  const t = useT();
  const zone = useCustomerZone();
  const { city, timeZone } = useDesk().claim.customer;
  const told = rules.flatMap(({ facts, until }) => [until, ...facts.flatMap(({ value, at }) => [value, at])]);
  if (clocksAgree(zone, readerZone(), [asOf, ...told.filter(isInstant)])) return null;
  return (
    <p className="proof-zone muted">
      {timeZone === null
        ? t('claim.zoneUnknown', { zone })
        : city === null
          ? t('claim.zone', { zone })
          : t('claim.zoneOf', { place: city, zone })}
    </p>
  );
}
