import { createRoute, z } from '@hono/zod-openapi';
import { clockNow } from '#domain/clock/clockNow.ts';
import { customerOfClaim } from '#store/claims/customerOfClaim.ts';
import { readEvents } from '#store/events/readEvents.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { presentClock } from '../present/clock.ts';
import { knownFrom } from '../present/known.ts';
import { readNames } from '../present/readNames.ts';
import { problems } from '../problems.ts';
import { claimClock } from '../schemas/claimClock.ts';
import { claimId } from '../schemas/claimQuery.ts';
import { unknownClaim } from '../unknownClaim.ts';
import { json } from './json.ts';

const clock = createRoute({
  method: 'get',
  path: '/api/claims/{id}/clock',
  tags: ['claims'],
  summary: 'Where the time of a claim went, which promises run, and who has to act until when',
  request: { params: z.object({ id: claimId }) },
  responses: { 200: json(claimClock, 'As of now'), 404: problems[404], 422: problems[422] },
});

/** The clocks of one claim, read from its events; apart from the claim itself, which does not need them to be decided. */
export function clockRoutes(deps: Deps) {
  return routeGroup().openapi(clock, async context => {
    const { id } = context.req.valid('param');
    const [events, people, settings, customer] = await Promise.all([
      readEvents(deps.db, id),
      readNames(deps.db),
      readClockSettings(deps.db),
      customerOfClaim(deps.db, id),
    ]);
    if (events.length === 0) return unknownClaim(id);
    const reading = clockNow(events, settings, deps.now());
    const known = knownFrom(new Map(), people);
    return context.json(presentClock(reading, events, known, settings.calendar, customer?.time_zone ?? null), 200);
  });
}
