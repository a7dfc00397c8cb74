import { createRoute } from '@hono/zod-openapi';
import { startOfDay } from '#domain/calendar.ts';
import { versionInForce } from '#domain/clock/workingCalendar/versionInForce.ts';
import { countClaimsSince } from '#store/settings/countClaimsSince.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../principal.ts';
import { problems } from '../problems.ts';
import {
  recomputeAsked,
  recomputeReach,
  recomputeWanted,
  settingPreview,
  settings,
  settingTried,
  settingWritten,
} from '../schemas/settings.ts';
import { previewSetting } from '../settings/previewSetting.ts';
import { readSettings } from '../settings/readSettings.ts';
import { recompute, writeSetting } from '../settings/writeSetting.ts';
import { json } from './json.ts';

const tags = ['settings'];
const changed = {
  200: json(settings, 'The settings as they are then'),
  400: problems[400],
  409: problems[409],
  422: problems[422],
};

const read = createRoute({
  method: 'get',
  path: '/api/settings',
  tags,
  summary:
    'By what the clocks are read: working hours, targets, the margin of what is due soon, and every version of each',
  responses: { 200: json(settings, 'The settings') },
});

const preview = createRoute({
  method: 'post',
  path: '/api/settings/preview',
  tags,
  summary: 'What a setting would come to, or what is wrong with it',
  request: { body: { required: true, ...json(settingTried, 'The setting') } },
  responses: { 200: json(settingPreview, 'Its effect, or its faults'), 400: problems[400], 422: problems[422] },
});

const write = createRoute({
  method: 'post',
  path: '/api/settings',
  tags,
  summary: 'Add a version of a setting; it applies forward',
  description:
    'Working hours hold from their first day on, which has not begun; targets for what starts from now on; the margin at once. What was judged before stays as it was.',
  request: { body: { required: true, ...json(settingWritten, 'The setting, and the version that you saw') } },
  responses: changed,
});

const reach = createRoute({
  method: 'get',
  path: '/api/settings/recompute',
  tags,
  summary: 'How many claims a recompute from a day on would read anew',
  request: { query: recomputeAsked },
  responses: { 200: json(recomputeReach, 'How many'), 422: problems[422] },
});

const recomputed = createRoute({
  method: 'post',
  path: '/api/settings/recompute',
  tags,
  summary: 'Let a version hold from a day in the past on: figures since then change',
  request: { body: { required: true, ...json(recomputeWanted, 'Which version, from which day') } },
  responses: changed,
});

/** The settings of the clocks: managers and admins write them, each version under their name. */
export function settingRoutes(deps: Deps) {
  return routeGroup()
    .openapi(read, async context => context.json(await readSettings(deps), 200))
    .openapi(preview, async context => {
      const { kind, value } = context.req.valid('json');
      return context.json(await previewSetting(deps, kind, value, languageOf(context.get('principal'))), 200);
    })
    .openapi(write, async context => {
      await writeSetting(deps, context.get('principal'), context.req.valid('json'));
      return context.json(await readSettings(deps), 200);
    })
    .openapi(reach, async context => {
      const { from } = context.req.valid('query');
      const { zone } = versionInForce((await readClockSettings(deps.db)).calendar, deps.now());
      return context.json({ claims: await countClaimsSince(deps.db, startOfDay(from, zone)) }, 200);
    })
    .openapi(recomputed, async context => {
      await recompute(deps, context.get('principal'), context.req.valid('json'));
      return context.json(await readSettings(deps), 200);
    });
}
