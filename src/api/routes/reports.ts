import { createRoute } from '@hono/zod-openapi';
import { nextReport } from '#domain/reports/nextReport.ts';
import { dropJob } from '#store/jobs/dropJob.ts';
import { scheduleJobs } from '#store/jobs/scheduleJobs.ts';
import { endSubscription, readSubscription, saveSubscription } from '#store/reports/reportSubscriptions.ts';
import { transact } from '#store/transact.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { reportJob } from '../jobs/sendReport.ts';
import { personOf } from '../personOf.ts';
import { languageOf, type Principal } from '../principal.ts';
import { ProblemError, problems } from '../problems.ts';
import { makeReport } from '../report/makeReport.ts';
import { reportChoices } from '../report/reportChoices.ts';
import { reportAsked, reportPreview, reportSubscription, reportWanted } from '../schemas/reports.ts';
import { json } from './json.ts';

const tags = ['reports'];
const path = '/api/reports/subscription';
const shown = { 200: json(reportSubscription, 'What you get, and when next') };
const wrong = { 400: problems[400], 422: problems[422] };

const read = createRoute({
  method: 'get',
  path,
  tags,
  summary: 'The figures that you get by e-mail',
  responses: shown,
});

const subscribe = createRoute({
  method: 'put',
  path,
  tags,
  summary: 'Get the figures of a view of the dashboard by e-mail, from the next due time on',
  request: { body: { required: true, ...json(reportWanted, 'Which figures, and when') } },
  responses: { ...shown, ...wrong },
});

const end = createRoute({ method: 'delete', path, tags, summary: 'Get them no longer', responses: shown });

const preview = createRoute({
  method: 'post',
  path: '/api/reports/preview',
  tags,
  summary: 'The report as it would be sent now',
  request: { body: { required: true, ...json(reportAsked, 'Which figures') } },
  responses: { 200: json(reportPreview, 'Its subject and its HTML'), ...wrong },
});

const send = createRoute({
  method: 'post',
  path: '/api/reports/send',
  tags,
  summary: 'Send me one now',
  request: { body: { required: true, ...json(reportAsked, 'Which figures') } },
  responses: { 204: { description: 'The mail server took it' }, ...wrong, 503: problems[503] },
});

/** The scheduled report: everyone who sees the dashboard asks for their own. */
export function reportRoutes(deps: Deps) {
  const { db } = deps;
  const show = async (principal: Principal) => {
    const personId = personOf(principal);
    const subscription = await readSubscription(db, personId);
    const to = principal.kind === 'person' ? principal.email : '';
    if (subscription === undefined) return { mail: deps.mail !== null, to, subscription: null };
    const { personId: _, ...rest } = subscription;
    return { mail: deps.mail !== null, to, subscription: rest };
  };
  return routeGroup()
    .openapi(read, async context => context.json(await show(context.get('principal')), 200))
    .openapi(subscribe, async context => {
      const principal = context.get('principal');
      const personId = personOf(principal);
      const wanted = context.req.valid('json');
      reportChoices(wanted.address);
      const nextAt = nextReport(wanted, deps.now());
      await transact(db, async trx => {
        await saveSubscription(trx, { ...wanted, personId, nextAt });
        await scheduleJobs(trx, [reportJob(personId, nextAt)]);
      });
      return context.json(await show(principal), 200);
    })
    .openapi(end, async context => {
      const principal = context.get('principal');
      const personId = personOf(principal);
      await transact(db, async trx => {
        await endSubscription(trx, personId);
        await dropJob(trx, { kind: 'send_report', key: personId });
      });
      return context.json(await show(principal), 200);
    })
    .openapi(preview, async context => {
      const language = languageOf(context.get('principal'));
      const { subject, html } = await makeReport(deps, { ...context.req.valid('json'), language });
      return context.json({ subject, html }, 200);
    })
    .openapi(send, async context => {
      const principal = context.get('principal');
      const personId = personOf(principal);
      const made = await makeReport(deps, { ...context.req.valid('json'), language: languageOf(principal) });
      const { mail } = deps;
      if (mail === null || principal.kind !== 'person') {
        throw new ProblemError(503, 'no_mail', { detail: 'No server for e-mail is set: SMTP_URL and MAIL_FROM.' });
      }
      const key = `report-${personId}-now-${deps.now().replace(/\D/g, '')}`;
      await mail.send({ key, to: principal.email, ...made }).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new ProblemError(503, 'mail_refused', { detail: `The mail server did not take it: ${why}` });
      });
      return context.body(null, 204);
    });
}
