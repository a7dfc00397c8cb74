import { useQuery } from '@tanstack/react-query';
import type { Policies } from '#api/schemas/policies.ts';
import { useAsk } from '../data/useAsk.ts';

/** Every policy and the rules of the house. They change with the program alone. */
export function usePolicies() {
  const ask = useAsk();
  return useQuery({
    queryKey: ['policies'],
    queryFn: ({ signal }) => ask<Policies>('/policies', { signal }),
    staleTime: 600_000,
  });
}

export type Pack = Policies['packs'][number];
export type Rule = Pack['rules'][number];
export type Window = Extract<Rule, { kind: 'waitingPeriod' }>['windows'][number];
export type Edge = Window['opens'][number];
export type Scope = Window['concerns'];
export type Clock = Pack['clocks'][number];
export type Clause = Pack['clauses'][string];
