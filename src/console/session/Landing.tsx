import { Navigate } from 'react-router-dom';
import type { Role } from '#domain/people.ts';

/** Where whoever signs in begins. */
const starts: Record<Role, string> = {
  agent: '/claims',
  finance: '/refunds',
  manager: '/dashboard',
  admin: '/claims',
};

/** The way to where the reader begins. `permissions` is the role. */
export function Landing({ permissions = 'agent' }: { permissions?: Role }) {
  return <Navigate to={starts[permissions]} replace />;
}
