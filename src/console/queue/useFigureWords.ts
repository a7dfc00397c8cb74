import { useGetList } from 'react-admin';
import { metricWords, partyWords } from '#domain/clockWords.ts';
import { useDate } from '../format/useDate.ts';
import { useDaysOf } from '../format/useDaysOf.ts';
import { useDuration } from '../format/useDuration.ts';
import { useLanguageName } from '../format/useLanguageName.ts';
import { usePeriod } from '../format/usePeriod.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import type { Filters } from './queueAddress.ts';

const hourMs = 3_600_000;

/** What a figure asked the queue for, in words; undefined where it did not. A value that is none is shown as it stands. */
export function useFigureWords(filters: Filters) {
  const t = useT();
  const word = useWord();
  const date = useDate();
  const daysOf = useDaysOf();
  const period = usePeriod();
  const duration = useDuration();
  const languageName = useLanguageName();
  const { data: people } = useGetList<{ id: string; name: string }>('people', {}, { staleTime: 300_000 });

  const named = <K extends string>(words: Record<K, { en: string; fr: string }>, name: string) =>
    name in words ? word(words[name as K]) : name;
  const list = (values: string, nameOf: (value: string) => string) => values.split(',').map(nameOf).join(', ');
  const hours = ({ timeFrom, timeTo }: Filters) => {
    const written = (text: string) => duration(Number(text) * hourMs);
    // Begun hours are counted: from the 25th on is longer than 24.
    const from = timeFrom && timeFrom !== '0' ? written(String(Number(timeFrom) - 1)) : undefined;
    if (from && timeTo) return t('chip.hoursBetween', { from, to: written(timeTo) });
    return from ? t('chip.hoursOver', { from }) : timeTo ? t('chip.hoursUpTo', { to: written(timeTo) }) : '';
  };

  const { target, standing = 'any', heldUpBy, time, timeEnd = 'any', decision, unknown, openAt, zone } = filters;
  const due = period(filters.dueFrom, filters.dueTo, zone);
  const decided = period(filters.decidedFrom, filters.decidedTo, zone);
  const closed = period(filters.closedFrom, filters.closedTo, zone);
  return {
    target:
      target &&
      t('chip.target', {
        metric: named(metricWords, target),
        standing: t(`chip.standing.${standing as 'any'}`),
        due: due ? t('chip.due', { days: due }) : '',
        party: heldUpBy ? t('chip.heldUpBy', { party: named(partyWords, heldUpBy) }) : '',
      }),
    time:
      time &&
      t('chip.time', {
        metric: named(metricWords, time),
        how: t(`chip.end.${timeEnd as 'any'}`),
        hours: hours(filters),
      }),
    decision:
      decision &&
      t(`chip.decision.${decision as 'made'}`, { days: decided ? t('chip.decided', { days: decided }) : '' }),
    closed: closed && t('chip.closed', { days: closed }),
    openAt: openAt && daysOf(t('chip.openAt', { date: date(openAt) }), [openAt], zone),
    waitingOn:
      filters.waitingOn && t('chip.waitingOn', { party: list(filters.waitingOn, party => named(partyWords, party)) }),
    decidedBy:
      filters.decidedBy &&
      t('chip.decidedBy', {
        names: list(filters.decidedBy, id => people?.find(person => person.id === id)?.name ?? id),
      }),
    language: filters.language && t('chip.language', { names: list(filters.language, languageName) }),
    unknown: unknown && list(unknown, field => t(`chip.unknown.${field as 'country'}`)),
  };
}
