import { createRoute, z } from '@hono/zod-openapi';
import { askableFacts, isAskable } from '#domain/askableFacts.ts';
import type { FactName } from '#domain/facts.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import { largestAmount } from '#domain/money.ts';
import { ruleIds } from '#domain/verdict.ts';
import { loadClaim } from '#store/claims/loadClaim.ts';
import { ownTemplates } from '#store/conversation/ownTemplates.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { draftSetting } from '../present/draftSetting.ts';
import { type DraftOf, draftMessage } from '../present/drafts.ts';
import { problems } from '../problems.ts';
import { draft } from '../schemas/claimDetail.ts';
import { claimId } from '../schemas/claimQuery.ts';
import { unknownClaim } from '../unknownClaim.ts';
import { json } from './json.ts';

const grounds = [...ruleIds, 'other'] as const;

const missing = z
  .string()
  .transform((text, context) => {
    const facts = text.split(',').filter(name => name !== '') as FactName[];
    const unknown = facts.find(fact => !isAskable(fact));
    if (unknown)
      context.addIssue({ code: 'custom', message: `"${unknown}" is nothing that a customer can be asked for` });
    return facts;
  })
  .openapi({ type: 'string', description: `Comma-separated: ${askableFacts.join(', ')}.` });

const query = z
  .strictObject({
    for: z.enum(['approve', 'part', 'reject', 'ask', 'return', 'wait']),
    ground: z.enum(grounds).optional().openapi({ description: 'Of a rejection.' }),
    missing: missing.optional().openapi({ description: 'Of a request.' }),
    amount: z
      .string()
      .regex(/^\d{1,13}$/, 'must be a whole number')
      .transform(Number)
      .refine(amount => amount <= largestAmount, 'is too large')
      .optional()
      .openapi({ type: 'integer', description: "Of an approval in part, in minor units of the order's currency." }),
  })
  .superRefine((given, context) => {
    if (given.for === 'reject' && given.ground === undefined)
      context.addIssue({ code: 'custom', path: ['ground'], message: 'is missing' });
  });

const read = createRoute({
  method: 'get',
  path: '/api/claims/{id}/draft',
  tags: ['claims'],
  summary: 'The message to the customer for a decision, of the templates as they are now',
  request: { params: z.object({ id: claimId }), query },
  responses: { 200: json(draft, 'Ready to be edited'), 404: problems[404], 422: problems[422] },
});

function draftOf(given: z.output<typeof query>, currency: string | undefined): DraftOf {
  switch (given.for) {
    case 'part': {
      const { amount } = given;
      return { for: 'part', amount: amount !== undefined && currency ? { amount, currency } : undefined };
    }
    case 'reject':
      return { for: 'reject', ground: given.ground ?? 'other' };
    case 'ask':
      return { for: 'ask', missing: given.missing ?? [] };
    default:
      return { for: given.for };
  }
}

/** Where every message to a customer is made that a person sends with a decision. */
export function draftRoutes(deps: Deps) {
  return routeGroup().openapi(read, async context => {
    const { id } = context.req.valid('param');
    const { claim, row } = (await loadClaim(deps.db, { id })) ?? unknownClaim(id);
    const own = await ownTemplates(deps.db, row);
    const setting = draftSetting({ claim, row, own }, judge(claim, deps.now()), deps.houseRules, deps.now());
    const wanted = draftOf(context.req.valid('query'), claim.facts.order.paid?.currency);
    return context.json(draftMessage(setting, wanted), 200);
  });
}
