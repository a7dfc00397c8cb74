import { createRoute } from '@hono/zod-openapi';
import { searchClaims } from '#store/search/searchClaims.ts';
import { searchCustomers } from '#store/search/searchCustomers.ts';
import { searchMerchants } from '#store/search/searchMerchants.ts';
import { searchOrders } from '#store/search/searchOrders.ts';
import { readSearch } from '#store/search/searchText.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { presentSearch } from '../present/searchAnswer.ts';
import { problems } from '../problems.ts';
import { searchAnswer, searchQuery } from '../schemas/search.ts';
import { json } from './json.ts';

const search = createRoute({
  method: 'get',
  path: '/api/search',
  tags: ['search'],
  summary: 'Find claims, customers, orders and merchants',
  request: { query: searchQuery },
  responses: { 200: json(searchAnswer, 'The best of each kind, and how many there are'), 422: problems[422] },
});

/** One search over everything that has a page. */
export function searchRoutes({ db }: Deps) {
  return routeGroup().openapi(search, async context => {
    const { q, limit } = context.req.valid('query');
    const text = readSearch(q);
    const [claims, customers, orders, merchants] = await Promise.all([
      searchClaims(db, text, limit),
      searchCustomers(db, text, limit),
      searchOrders(db, text, limit),
      searchMerchants(db, text, limit),
    ]);
    return context.json(presentSearch({ claims, customers, orders, merchants }, text), 200);
  });
}
