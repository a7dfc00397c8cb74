import { Navigate } from 'react-router-dom';
import type { Role } from '#domain/people.ts';

/** Where whoever signs in begins: managers at their figures, all others at the claims. `permissions` is the role. */
export function Landing({ permissions }: { permissions?: Role }) {
  return <Navigate to={permissions === 'manager' ? '/dashboard' : '/claims'} replace />;
}
