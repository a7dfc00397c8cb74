import { createRoute, z } from '@hono/zod-openapi';
import { routeGroup } from '../apiEnv.ts';
import type { Deps, DerivativeSize } from '../deps.ts';
import { ProblemError, problems } from '../problems.ts';

const route = <S extends DerivativeSize>(size: S, summary: string) =>
  createRoute({
    method: 'get',
    path: `/api/photos/{id}/${size}`,
    tags: ['photos'],
    summary,
    request: { params: z.object({ id: z.string() }) },
    responses: {
      200: {
        description: 'The re-encoded picture, without metadata',
        content: { 'image/webp': { schema: z.string().openapi({ format: 'binary' }) } },
      },
      304: { description: 'The copy that you have is the one' },
      404: problems[404],
    },
  });

const shown = {
  'content-type': 'image/webp',
  // A derivative never changes, but it may be erased: a browser keeps it for a day at most.
  'cache-control': 'private, max-age=86400, immutable',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-site',
};

/** Photos as they are shown: only what was re-encoded here, never the bytes that came in. */
export function photoRoutes(deps: Deps) {
  async function answer(id: string, size: DerivativeSize, known: string | undefined): Promise<Response> {
    const photo = await deps.db.selectFrom('photos').select('sha256').where('id', '=', id).executeTakeFirst();
    if (!photo) throw new ProblemError(404, 'unknown_photo', { detail: `There is no photo ${id}.` });
    const etag = `"${photo.sha256}-${size}"`;
    if (known?.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)) {
      return new Response(null, { status: 304, headers: { etag, 'cache-control': shown['cache-control'] } });
    }
    const bytes = await deps.evidence.getDerivative(photo.sha256, size);
    if (!bytes) throw new ProblemError(404, 'no_picture', { detail: `The ${size} of photo ${id} is not there.` });
    return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { ...shown, etag } });
  }
  return routeGroup()
    .openapi(route('thumbnail', 'A photo, small'), context =>
      answer(context.req.valid('param').id, 'thumbnail', context.req.header('if-none-match')),
    )
    .openapi(route('screen', 'A photo, large'), context =>
      answer(context.req.valid('param').id, 'screen', context.req.header('if-none-match')),
    );
}
