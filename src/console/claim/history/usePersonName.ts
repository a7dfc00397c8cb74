import { useCallback } from 'react';
import { type RaRecord, useGetList } from 'react-admin';

type Colleague = RaRecord<string> & { name: string };

/** The name of a person of the team by their id. */
export function usePersonName(): (id: string) => string {
  const { data: people } = useGetList<Colleague>('people', {}, { staleTime: 300_000 });
  return useCallback(id => people?.find(person => person.id === id)?.name ?? id, [people]);
}
