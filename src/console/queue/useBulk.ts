import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkCommand, BulkResult } from '#api/schemas/bulkCommand.ts';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { callApi } from '../data/callApi.ts';

type Result = BulkResult['results'][number];
export type Done = Extract<Result, { done: true }>;
export type NotDone = Extract<Result, { done: false }>;
type WithoutClaims<C> = C extends BulkCommand ? Omit<C, 'claims'> : never;
/** What is done to each claim. */
export type BulkAct = WithoutClaims<BulkCommand>;
type Target = Pick<ClaimSummary, 'id' | 'sequence'>;

/** So many claims a request: progress is seen, and no request takes long. */
const together = 20;

/** `under way` while requests are out; `failure`: what stopped it, the claims behind it are as they were. */
export type Bulk = {
  act: BulkAct;
  total: number;
  done: Done[];
  notDone: NotDone[];
  underWay: boolean;
  failure?: Error;
};

/** Does the same to many claims, some at a time, and tells of each what became of it. */
export function useBulk() {
  const queries = useQueryClient();
  const [bulk, setBulk] = useState<Bulk>();

  async function give(act: BulkAct, targets: readonly Target[]): Promise<Bulk> {
    let now: Bulk = { act, total: targets.length, done: [], notDone: [], underWay: true };
    setBulk(now);
    try {
      for (let from = 0; from < targets.length; from += together) {
        const claims = targets.slice(from, from + together).map(({ id, sequence }) => ({ id, sequence }));
        const body = { ...act, claims };
        const { results } = await callApi<BulkResult>('/claims/commands/bulk', { method: 'POST', body });
        now = {
          ...now,
          done: [...now.done, ...results.filter(result => result.done)],
          notDone: [...now.notDone, ...results.filter(result => !result.done)],
        };
        setBulk(now);
      }
    } catch (error) {
      now = { ...now, failure: error as Error };
    }
    now = { ...now, underWay: false };
    setBulk(now);
    await queries.invalidateQueries({ queryKey: ['claims'] });
    return now;
  }

  return { bulk, give, dismiss: () => setBulk(undefined) };
}
