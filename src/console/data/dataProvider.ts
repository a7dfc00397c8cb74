import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import type { ClaimClock } from '#api/schemas/claimClock.ts';
import type { ClaimDetail, EventShown } from '#api/schemas/claimDetail.ts';
import type { ClaimPage, ClaimSummary, ViewCounts } from '#api/schemas/claimSummary.ts';
import type { WireCommand } from '#api/schemas/commandBody.ts';
import type { Eligibility } from '#api/schemas/eligibility.ts';
import { callApi } from './callApi.ts';
import { claimQuery } from './claimQuery.ts';

export type ClaimId = number | string;
export type CommandAnswer = { claim: ClaimDetail; events: EventShown[] };

/** What a page of claims tells beside its rows; `next` is the cursor of the following page. */
export type ClaimPageMeta = Pick<ClaimPage, 'next' | 'total' | 'totalIsExact'>;

/** react-admin's provider over Quittance's API, with the API's own verbs beside it. Every error is an HttpError (`callApi`). */
export interface ClaimsProvider extends DataProvider {
  counts(): Promise<ViewCounts>;
  /** Gives a command on what stood at `sequence`. A stale one is an HttpError 409 whose body is the API's conflict. */
  command(id: ClaimId, command: WireCommand & { sequence: number }): Promise<CommandAnswer>;
  events(id: ClaimId): Promise<EventShown[]>;
  eligibility(id: ClaimId, asOf?: string): Promise<Eligibility>;
  clock(id: ClaimId): Promise<ClaimClock>;
}

async function listClaims(params: GetListParams) {
  const { data, ...meta } = await callApi<ClaimPage>(`/claims?${claimQuery(params)}`, { signal: params.signal });
  return { data, meta: meta satisfies ClaimPageMeta, total: meta.total, pageInfo: { hasNextPage: meta.next !== null } };
}

async function listAll(resource: string, signal?: AbortSignal) {
  const { data } = await callApi<{ data: RaRecord[] }>(`/${resource}`, { signal });
  return { data, total: data.length };
}

const getOne = async (resource: string, id: ClaimId, signal?: AbortSignal) => ({
  data: await callApi<ClaimSummary>(`/${resource}/${encodeURIComponent(id)}`, { signal }),
});

function onlyByCommand(): never {
  throw new Error('Claims change by commands alone: dataProvider.command');
}

export const dataProvider = {
  supportAbortSignal: true,
  getList: (resource: string, params: GetListParams) =>
    resource === 'claims' ? listClaims(params) : listAll(resource, params.signal),
  getOne: (resource: string, params: { id: ClaimId; signal?: AbortSignal }) =>
    getOne(resource, params.id, params.signal),
  getMany: async (resource: string, params: { ids: ClaimId[]; signal?: AbortSignal }) => {
    const found = await Promise.all(params.ids.map(id => getOne(resource, id, params.signal)));
    return { data: found.map(({ data }) => data) };
  },
  counts: () => callApi('/claims/counts'),
  command: (id: ClaimId, command: object) => callApi(`/claims/${id}/commands`, { method: 'POST', body: command }),
  events: async (id: ClaimId) => (await callApi<{ data: EventShown[] }>(`/claims/${id}/events`)).data,
  eligibility: (id: ClaimId, asOf?: string) =>
    callApi(`/claims/${id}/eligibility${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''}`),
  clock: (id: ClaimId) => callApi(`/claims/${id}/clock`),
  getManyReference: onlyByCommand,
  create: onlyByCommand,
  update: onlyByCommand,
  updateMany: onlyByCommand,
  delete: onlyByCommand,
  deleteMany: onlyByCommand,
} as unknown as ClaimsProvider;
