import { civilDateOf } from '#domain/calendar.ts';
import { reasons } from '#domain/reasons.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import type { FigureGroups } from '../schemas/dashboardFigures.ts';
import type { ForecastFigure } from '../schemas/forecast.ts';
import { forecastSection } from './forecastSection.ts';
import type { ReportFormats } from './reportFormats.ts';
import type { ReportSection } from './reportSection.ts';

const mostGroups = 8;
const mostLate = 5;
/** Days are told one by one up to so many. */
const mostDays = 14;

/** The figures of the dashboard as a report tells them, in the order in which they are asked: is the promise kept, who is late, will it get worse, who causes it; then the rest. */
export function reportSections(
  { dashboard, forecast, byReason }: { dashboard: Dashboard; forecast: ForecastFigure; byReason: FigureGroups },
  formats: ReportFormats,
): ReportSection[] {
  return [
    ...promiseSections(dashboard, formats),
    lateSection(dashboard, formats),
    forecastSection(forecast, formats),
    ...timeSections(dashboard, formats),
    flowSection(dashboard, formats),
    ageSection(dashboard, formats),
    waitingSection(dashboard, formats),
    groupSection('byMerchant', dashboard.byMerchant, formats),
    groupSection('byReason', byReason, formats),
    refundedSection(dashboard, formats),
  ];
}

const longest = (counts: readonly number[]) => Math.max(1, ...counts);

/** Each promise in a row, the refund first. */
function promiseSections({ attainment }: Dashboard, { say, count, share, metric }: ReportFormats): ReportSection[] {
  const [first] = attainment;
  if (first === undefined) return [];
  return [
    {
      title: say('promise'),
      headline: first.share.value === null ? say('nothing') : say('kept', { share: share(first.share.value) }),
      about: `${say('aboutPromise')} n = ${count(first.about.n)}.`,
      columns: [say('promises'), say('keptShare'), say('met'), say('missed'), say('stillOpen')],
      rows: attainment.map(one => ({
        cells: [
          metric(one.metric),
          share(one.share.value),
          ...[one.met, one.missed, one.stillOpen].map(mark => count(mark.count)),
        ],
        ...(one.share.value !== null && { share: one.share.value, tone: 'good' as const }),
      })),
    },
  ];
}

function lateSection(
  { late: { about, all, parties, longest: claims } }: Dashboard,
  formats: ReportFormats,
): ReportSection {
  const { say, count, party, date, instant } = formats;
  return {
    title: say('late'),
    headline: count(all.count),
    about: `${say('aboutLate')} n = ${count(about.n)}.`,
    columns: [say('who'), say('claims')],
    rows: [
      ...parties.map(one => ({
        cells: [party(one.party), count(one.late.count)],
        share: one.late.count / longest(parties.map(({ late }) => late.count)),
        tone: 'bad' as const,
      })),
      ...claims.slice(0, mostLate).map(({ claimId, number, dueAt, dayZone }) => ({
        cells: [number, dayZone === null ? instant(dueAt, about.zone) : date(civilDateOf(dueAt, dayZone))],
        to: `/claims/${claimId}`,
      })),
    ],
  };
}

function timeSections({ times }: Dashboard, { say, count, share, hours, metric }: ReportFormats): ReportSection[] {
  const decision = times.find(one => one.metric === 'decision');
  if (decision === undefined) return [];
  const { about, median } = decision;
  const censored = about.censored > 0 ? say('censored', { count: count(about.censored) }) : '';
  return [
    {
      title: say('times'),
      headline: say('median', { median: hours(median.value) }),
      about: `${say('aboutTimes')} n = ${count(about.n)}${censored}.`,
      columns: [say('until'), say('half'), say('nine'), say('within')],
      rows: times.map(one => ({
        cells: [metric(one.metric), hours(one.median.value), hours(one.p90.value), share(one.withinTarget.value)],
      })),
    },
  ];
}

function flowSection({ flow }: Dashboard, { say, count, date }: ReportFormats): ReportSection {
  const { about, opened, closed, days } = flow;
  const backlog = days.at(-1)?.backlog.count ?? 0;
  const told = days.slice(-mostDays);
  return {
    title: say('flow'),
    headline: say('flowHead', { opened: count(opened.count), closed: count(closed.count), backlog: count(backlog) }),
    about: `${say('aboutFlow')} n = ${count(about.n)}.`,
    columns: [say('day'), say('opened'), say('closed'), say('backlog')],
    rows: told.map(day => ({
      cells: [date(day.day), count(day.opened.count), count(day.closed.count), count(day.backlog.count)],
      share: day.opened.count / longest(told.map(one => one.opened.count)),
    })),
  };
}

function ageSection({ ages }: Dashboard, { say, count, hours }: ReportFormats): ReportSection {
  const { about, bands, p50Hours, oldest } = ages;
  const name = ({ fromDays: from, toDays: to }: (typeof bands)[number]) => {
    if (to === null) return say('bandMore', { from: count(from) });
    return to === 0 ? say('bandDay') : say('band', { from: count(from), to: count(to) });
  };
  return {
    title: say('age'),
    headline: oldest ? say('ageHead', { p50: hours(p50Hours), oldest: oldest.number }) : say('nothing'),
    about: `${say('aboutAge')} n = ${count(about.n)}.`,
    columns: [say('ageColumn'), say('claims')],
    rows: bands.map(band => ({
      cells: [name(band), count(band.open.count)],
      share: band.open.count / longest(bands.map(({ open }) => open.count)),
    })),
  };
}

function waitingSection(
  { waiting: { about, parties } }: Dashboard,
  { say, count, party }: ReportFormats,
): ReportSection {
  return {
    title: say('waiting'),
    about: `${say('aboutWaiting')} n = ${count(about.n)}.`,
    columns: [say('who'), say('claims')],
    rows: parties.map(one => ({
      cells: [party(one.party), count(one.waits.count)],
      share: one.waits.count / longest(parties.map(({ waits }) => waits.count)),
    })),
  };
}

function groupSection(by: 'byReason' | 'byMerchant', groups: FigureGroups, formats: ReportFormats): ReportSection {
  const { say, count, hours, language } = formats;
  const { about, rows } = groups;
  const nameOf = ({ value, name }: (typeof rows)[number]) => {
    if (value === null) return say('unknown');
    return by === 'byReason' ? (reasons[value as keyof typeof reasons]?.[language] ?? value) : (name ?? value);
  };
  return {
    title: say(by),
    about: `${say('aboutGroups')} n = ${count(about.n)}.`,
    columns: [say('group'), say('opened'), say('decided'), say('approved'), say('missed'), say('medianTime')],
    rows: rows.slice(0, mostGroups).map(row => ({
      cells: [
        nameOf(row),
        ...[row.n, row.decided, row.approved, row.missed].map(mark => count(mark.count)),
        hours(row.medianHours),
      ],
    })),
  };
}

function refundedSection({ refunded: { totals } }: Dashboard, { say, count, money }: ReportFormats): ReportSection {
  const paid = totals.filter(({ settled }) => settled.count > 0);
  const n = paid.reduce((sum, { settled }) => sum + settled.count, 0);
  return {
    title: say('refunded'),
    about: `${say('aboutRefunded')} n = ${count(n)}.`,
    columns: [say('currency'), say('amount'), say('refunds')],
    rows: paid.map(({ currency, settled }) => ({
      cells: [currency, money(settled.amount, currency), count(settled.count)],
    })),
  };
}
