import { type Reason, reasons } from '#domain/reasons.ts';
import { useLanguageName } from '../format/useLanguageName.ts';
import { usePeriod } from '../format/usePeriod.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { FilterChip } from '../queue/FilterChip.tsx';
import type { RefundFilters } from './refundAddress.ts';

/** `house`: the zone of the house, whose days are meant unless the filters name another. */
type Props = { filters: RefundFilters; house: string | undefined; onChange: (part: RefundFilters) => void };

/** What is asked for and has no menu of its own here, such as what a figure led to; pressing one takes it away. */
export function RefundChips({ filters, house, onChange }: Props) {
  const t = useT();
  const period = usePeriod();
  const word = useWord();
  const languageName = useLanguageName();
  const { q, approvedFrom, approvedTo, settledFrom, settledTo, reason, merchantId, country, language } = filters;
  const zone = filters.zone ?? house;
  const approved = period(approvedFrom, approvedTo, zone);
  const settled = period(settledFrom, settledTo, zone);
  const reasonNames = (text: string) =>
    text
      .split(',')
      .map(name => (name in reasons ? word(reasons[name as Reason]) : name))
      .join(', ');
  const chips: [label: string | undefined, without: RefundFilters][] = [
    [q && t('queue.filter.searched', { q }), { q: undefined }],
    [approved && t('refunds.approvedIn', { period: approved }), { approvedFrom: undefined, approvedTo: undefined }],
    [settled && t('refunds.wereSettledIn', { period: settled }), { settledFrom: undefined, settledTo: undefined }],
    [reason && reasonNames(reason), { reason: undefined }],
    [merchantId && t('refunds.ofMerchant', { id: merchantId }), { merchantId: undefined }],
    [country, { country: undefined }],
    [language?.split(',').map(languageName).join(', '), { language: undefined }],
  ];
  const shown = chips.flatMap(([label, without]) => (label ? [{ label, without }] : []));
  if (shown.length === 0) return null;
  return (
    <ul className="chips">
      {shown.map(({ label, without }) => (
        <FilterChip key={label} label={label} onRemove={() => onChange(without)} />
      ))}
    </ul>
  );
}
