import { useEffect, useState } from 'react';
import { useI18nProvider } from 'react-admin';
import type { AreaI18nProvider } from '../i18n/createI18nProvider.ts';
import { FilterChip } from './FilterChip.tsx';
import type { Filters, figureFilters } from './queueAddress.ts';
import { useFigureWords } from './useFigureWords.ts';

type Props = { filters: Filters; onChange: (part: Filters) => void };

/** What a figure of the dashboard asked for, in words, once these have come. */
export default function FigureChips(props: Props) {
  const i18n = useI18nProvider() as AreaI18nProvider;
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    i18n.openArea('chips').then(() => setReady(true));
  }, [i18n]);
  return isReady && <Chips {...props} />;
}

/** Filters that say one thing together go together. */
const together = {
  target: ['target', 'standing', 'dueFrom', 'dueTo', 'heldUpBy'],
  time: ['time', 'timeEnd', 'timeFrom', 'timeTo'],
  decision: ['decision', 'decidedFrom', 'decidedTo'],
  closed: ['closedFrom', 'closedTo'],
  openAt: ['openAt'],
  waitingOn: ['waitingOn'],
  decidedBy: ['decidedBy'],
  language: ['language'],
  unknown: ['unknown'],
} as const satisfies Record<string, readonly (typeof figureFilters)[number][]>;

function Chips({ filters, onChange }: Props) {
  const words = useFigureWords(filters);
  return Object.entries(together).map(([name, fields]) => {
    const label = words[name as keyof typeof together];
    const without = Object.fromEntries(fields.map(field => [field, undefined]));
    return label && <FilterChip key={name} label={label} onRemove={() => onChange(without)} />;
  });
}
