import { useGetIdentity } from 'react-admin';
import type { Role } from '#domain/people.ts';

/** The role of whoever is signed in; undefined until it is known. */
export const useRole = () => useGetIdentity().data?.role as Role | undefined;
