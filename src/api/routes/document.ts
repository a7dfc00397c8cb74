import { routeGroup } from '../apiEnv.ts';
import { docsPage, docsPolicy } from '../docsPage.ts';

/** What the API says of itself. `document` is asked for once everything is mounted. */
export function documentRoutes(document: () => unknown) {
  let made: unknown;
  return routeGroup()
    .get('/api/openapi.json', context => {
      made ??= document();
      return context.json(made as Record<string, unknown>, 200);
    })
    .get('/api/docs', context => context.html(docsPage, 200, { 'content-security-policy': docsPolicy }));
}
