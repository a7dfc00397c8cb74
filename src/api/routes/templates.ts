import { createRoute, z } from '@hono/zod-openapi';
import { templateFaults, templateFaultText } from '#domain/templateFaults.ts';
import { addTemplateVersion, type TemplateKey } from '#store/conversation/ownTemplates.ts';
import { recordHouseEvent } from '#store/events/recordHouseEvent.ts';
import { transact } from '#store/transact.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { personOf } from '../personOf.ts';
import { actorOf, languageOf, type Principal } from '../principal.ts';
import { ProblemError, problems } from '../problems.ts';
import {
  previewWanted,
  templateDetail,
  templateLanguage,
  templateList,
  templateName,
  templatePreview,
  templateRestored,
  templateWritten,
} from '../schemas/templates.ts';
import { reason } from '../schemas/vocabulary.ts';
import { previewTemplate } from '../templates/previewTemplate.ts';
import { readTemplate, readTemplates } from '../templates/readTemplates.ts';
import { json } from './json.ts';

const tags = ['templates'];
const params = z.object({ language: templateLanguage, name: templateName });
const one = '/api/templates/{language}/{name}';

const list = createRoute({
  method: 'get',
  path: '/api/templates',
  tags,
  summary: 'The messages to customers, as those of one language get them',
  request: { query: z.strictObject({ language: templateLanguage.default('en'), reason: reason.optional() }) },
  responses: { 200: json(templateList, 'Every template'), 422: problems[422] },
});

const read = createRoute({
  method: 'get',
  path: one,
  tags,
  summary: 'One template, its variables and every version of it',
  request: { params, query: z.strictObject({ reason: reason.optional() }) },
  responses: { 200: json(templateDetail, 'The template'), 422: problems[422] },
});

const preview = createRoute({
  method: 'post',
  path: '/api/templates/preview',
  tags,
  summary: 'What a text would become as a template, with believable values',
  request: { body: { required: true, ...json(previewWanted, 'The text') } },
  responses: { 200: json(templatePreview, 'The message, or what is wrong'), 400: problems[400], 422: problems[422] },
});

const changed = {
  200: json(templateDetail, 'The template as it is then'),
  400: problems[400],
  409: problems[409],
  422: problems[422],
};

const write = createRoute({
  method: 'put',
  path: one,
  tags,
  summary: "Put the marketplace's own words in the place of a template",
  request: { params, body: { required: true, ...json(templateWritten, 'The text, and the version that you saw') } },
  responses: changed,
});

const restore = createRoute({
  method: 'post',
  path: `${one}/restore`,
  tags,
  summary: 'Put a template back to what it was before it was first edited',
  request: { params, body: { required: true, ...json(templateRestored, 'The version that you saw') } },
  responses: changed,
});

/** Messages to customers: everyone reads them, managers and admins write them. */
export function templateRoutes(deps: Deps) {
  const add = async (key: TemplateKey, seen: number, text: string | null, principal: Principal) => {
    const version = { ...key, seen, text, at: deps.now(), personId: personOf(principal) };
    const added = await transact(deps.db, async trx => {
      const number = await addTemplateVersion(trx, version);
      if (number === undefined) return false;
      const { name: subject, language, reason } = key;
      await recordHouseEvent(trx, {
        type: text === null ? 'template_restored' : 'template_edited',
        at: version.at,
        actor: actorOf(principal),
        subject,
        details: { language, version: number, ...(reason && { reason }) },
      });
      return true;
    });
    if (added) return readTemplate(deps.db, key);
    const detail = 'Somebody else changed this template meanwhile.';
    throw new ProblemError(409, 'stale_template', { detail });
  };
  return routeGroup()
    .openapi(list, async context => {
      const { language, reason = null } = context.req.valid('query');
      return context.json(await readTemplates(deps.db, { language, reason }), 200);
    })
    .openapi(read, async context => {
      const { reason = null } = context.req.valid('query');
      return context.json(await readTemplate(deps.db, { ...context.req.valid('param'), reason }), 200);
    })
    .openapi(preview, async context => {
      const { name, language, text } = context.req.valid('json');
      return context.json(previewTemplate(name, language, text, deps.now()), 200);
    })
    .openapi(write, async context => {
      const { reason, text, version } = context.req.valid('json');
      const key = { ...context.req.valid('param'), reason };
      const principal = context.get('principal');
      const errors = templateFaults(key.name, text).map(fault => ({
        field: 'text',
        reason: templateFaultText(fault, languageOf(principal)),
      }));
      if (errors.length > 0) throw new ProblemError(422, 'invalid', { detail: errors[0]!.reason, errors });
      return context.json(await add(key, version, text.trim(), principal), 200);
    })
    .openapi(restore, async context => {
      const { reason, version } = context.req.valid('json');
      const key = { ...context.req.valid('param'), reason };
      const before = await readTemplate(deps.db, key);
      if ((before.versions[0]?.text ?? null) === null) {
        throw new ProblemError(409, 'not_edited', { detail: 'This template was not edited.' });
      }
      return context.json(await add(key, version, null, context.get('principal')), 200);
    });
}
