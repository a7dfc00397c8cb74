import { type AlertKind, alertKindNames, alertKinds } from '#domain/alertWords.ts';
import { civilDateOf, shiftInstant } from '#domain/calendar.ts';
import { deadlineWords } from '#domain/clockWords.ts';
import { dayZoneOf } from '#domain/dayEnd.ts';
import type { HeldAlert } from '#store/alerts/alertPosts.ts';
import { claimNumber } from '../present/claimNumber.ts';
import { formatDate, formatInstant } from '../present/formats.ts';
import { consolePages } from './consolePages.ts';

/** A digest names so many; the rest stands in the console. */
const mostNamed = 50;

const words = {
  en: {
    many: (count: number) => `${count} alerts`,
    due: (at: string) => `due by ${at}`,
    since: (at: string) => `since ${at}`,
    lastDay: (day: string) => `the last day was ${day}`,
    more: (count: number) => `… and ${count} more, in Quittance under Alerts.`,
    all: (page: string) => `All your alerts: ${page}`,
    foot: 'You get this because you have these claims or answer for them. How alerts reach you is chosen in your menu in Quittance.',
  },
  fr: {
    many: (count: number) => `${count} alertes`,
    due: (at: string) => `à tenir d’ici le ${at}`,
    since: (at: string) => `depuis le ${at}`,
    lastDay: (day: string) => `le dernier jour était le ${day}`,
    more: (count: number) => `… et ${count} autres, dans Quittance, sous Alertes.`,
    all: (page: string) => `Toutes vos alertes : ${page}`,
    foot: 'Vous recevez ce message parce que ces réclamations vous sont confiées ou relèvent de vous. Le mode d’alerte se choisit dans votre menu, dans Quittance.',
  },
};

/**
 * What a person's alerts say outside of the console: one is a message of its own, several are one digest, the missed ones first. Plain text, in their language; moments
 * in the zone of the team, last days as the claim tells them. Where the console's address is known each has a link to its claim, and a digest one to all alerts.
 */
export function writeAlertPost(
  alerts: readonly HeldAlert[],
  { language, zone, publicUrl }: { language: string; zone: string; publicUrl?: string },
): { subject: string; body: string } {
  const lang = language === 'fr' ? 'fr' : 'en';
  const say = words[lang];
  const moment = (at: string) => formatInstant(at, lang, zone);
  const line = ({ claim_id, kind, deadline, due_at, customer_zone }: HeldAlert) => {
    const last = shiftInstant(due_at, -1);
    const dayZone = dayZoneOf(last, customer_zone, zone);
    const day = dayZone && formatDate(civilDateOf(last, dayZone), lang);
    const until = say.due(day ?? moment(due_at));
    const over = day === null ? say.since(moment(due_at)) : say.lastDay(day);
    const when = kind === 'due_soon' ? until : over;
    const link = publicUrl === undefined ? '' : `\n  ${consolePages.claim(publicUrl, claim_id)}`;
    return `${claimNumber(claim_id)} · ${deadlineWords[deadline][lang]} · ${alertKinds[kind][lang]}, ${when}${link}`;
  };
  const ranks: AlertKind[] = ['missed', 'expired', 'due_soon'];
  const sorted = [...alerts].sort((a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind));
  const [only] = sorted;
  const counts = alertKindNames.flatMap(kind => {
    const count = alerts.filter(alert => alert.kind === kind).length;
    return count === 0 ? [] : `${alertKinds[kind][lang]}${lang === 'fr' ? ' : ' : ': '}${count}`;
  });
  const subject =
    alerts.length === 1
      ? `${claimNumber(only!.claim_id)} · ${deadlineWords[only!.deadline][lang]} · ${alertKinds[only!.kind][lang]}`
      : `${say.many(alerts.length)} · ${counts.join(' · ')}`;
  const rest = sorted.length - mostNamed;
  const lines = [...sorted.slice(0, mostNamed).map(line), ...(rest > 0 ? [say.more(rest)] : [])];
  const all = publicUrl === undefined || alerts.length === 1 ? [] : [say.all(consolePages.alerts(publicUrl))];
  return { subject, body: `${[lines.join('\n'), ...all, say.foot].join('\n\n')}\n` };
}
