import { z } from '@hono/zod-openapi';
import { fieldErrors } from '../fieldErrors.ts';
import { ProblemError } from '../problems.ts';
import { dashboardQuery } from '../schemas/dashboard.ts';
import { storableText } from '../storableText.ts';

/** Of the view that somebody asked from, what chooses claims; days and cohort are the report's own. */
const choices = dashboardQuery.pick({ reason: true, merchantId: true, country: true, language: true });
const written = z.record(z.string(), z.string()).superRefine((given, context) => storableText(given, context));

/**
 * Which claims a report speaks of, as the address of its view has it.
 * @throws ProblemError when the address holds filters that there are not.
 */
export function reportChoices(address: string): z.output<typeof choices> {
  const query = new URL(address).searchParams;
  const asked = Object.keys(choices.shape).flatMap(name => (query.get(name) ? [[name, query.get(name)!]] : []));
  const parsed = written.pipe(choices).safeParse(Object.fromEntries(asked));
  if (parsed.success) return parsed.data;
  const errors = fieldErrors(parsed.error).map(({ field, reason }) => ({ field: `address.${field}`, reason }));
  throw new ProblemError(422, 'invalid', { detail: errors[0]!.reason, errors });
}
