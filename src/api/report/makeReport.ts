import { civilDateOf } from '#domain/calendar.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import { type Rhythm, reportPeriod } from '#domain/reports/nextReport.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { forecastFigure } from '../dashboard/forecastFigure.ts';
import { frameOf } from '../dashboard/frameOf.ts';
import { readDashboard } from '../dashboard/readDashboard.ts';
import { readGroups } from '../dashboard/readGroups.ts';
import { together } from '../dashboard/together.ts';
import type { Deps } from '../deps.ts';
import { reportChoices } from './reportChoices.ts';
import { reportFormats } from './reportFormats.ts';
import { reportHtml } from './reportHtml.ts';
import type { Report } from './reportSection.ts';
import { reportSections } from './reportSections.ts';
import { reportText } from './reportText.ts';
import type { ReportLanguage } from './reportWords.ts';

export type ReportAsked = { rhythm: Rhythm; zone: string; address: string; language: ReportLanguage };
export type ReportMade = { subject: string; html: string; text: string };

/**
 * The dashboard of the days that ended last, as a mail: the same answer as the page's, and a link to the same view.
 * @throws ProblemError when the address holds filters that there are not.
 */
export async function makeReport(
  { db, now: clock }: Pick<Deps, 'db' | 'now'>,
  asked: ReportAsked,
): Promise<ReportMade> {
  const { rhythm, zone, address, language } = asked;
  const now = clock();
  const { from, to } = reportPeriod(rhythm, civilDateOf(now, zone));
  const chosen = reportChoices(address);
  const settings = await readClockSettings(db);
  const frame = frameOf({ query: { from, to, zone, cohort: 'opened', ...chosen }, settings, asOf: now });
  const figures = await together({
    dashboard: readDashboard(db, frame),
    forecast: forecastFigure(db, { metric: 'refund', zone, ...chosen }, now),
    byReason: readGroups(db, 'reason', frame),
  });
  const formats = reportFormats(language);
  const { say, date, instant } = formats;
  const title = from === to ? say('titleDay', { from: date(from) }) : say('title', { from: date(from), to: date(to) });
  const lead = say('lead', { asOf: instant(now, zone), zone }) + (Object.keys(chosen).length > 0 ? say('chosen') : '');
  const link = {
    text: say('link'),
    to: viewOf(address, { from, to, zone: zone === houseZone(settings) ? undefined : zone }),
  };
  const report: Report = {
    title,
    lead,
    sections: reportSections(figures, formats),
    link,
    foot: say('foot'),
  };
  return { subject: title, html: reportHtml(report, language, new URL(address).origin), text: reportText(report) };
}

/** The same view, of the days that the report speaks of; their zone is named where it is not the house's. */
function viewOf(address: string, days: Record<'from' | 'to' | 'zone', string | undefined>): string {
  const view = new URL(address);
  for (const [name, value] of Object.entries(days)) {
    if (value === undefined) view.searchParams.delete(name);
    else view.searchParams.set(name, value);
  }
  return view.href.replaceAll('%2C', ',').replaceAll('%2F', '/');
}
