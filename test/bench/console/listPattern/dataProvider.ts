import { type DataProvider, fetchUtils } from 'react-admin';
import type { ClaimPage } from '#api/schemas/claimSummary.ts';

/** A data provider as react-admin's papers write one for an API of one's own: what a list needs, over the API that the console asks, too. */
export const dataProvider = {
  getList: async (resource, { filter, sort, pagination, signal }) => {
    const query = new URLSearchParams({
      ...filter,
      sort: `${sort?.order === 'DESC' ? '-' : ''}${sort?.field}`,
      limit: String(pagination?.perPage),
    });
    const { json } = await fetchUtils.fetchJson(`/api/${resource}?${query}`, { signal });
    const { data, total } = json as ClaimPage;
    return { data: data.map(shown), total };
  },
} as Partial<DataProvider> as DataProvider;

const shown = (claim: ClaimPage['data'][number]) => ({
  ...claim,
  photo: claim.firstPhotoId && `/api/photos/${encodeURIComponent(claim.firstPhotoId)}/thumbnail`,
  price: claim.amount && claim.amount.amount / 100,
});
