import type { Role } from '#domain/people.ts';

export type Colleague = {
  id: string;
  name: string;
  email: string;
  role: Role;
  language: 'en' | 'fr';
  signsIn: boolean;
};

const at = (name: string) => `${name}@quittance.example`;

/** The sample team. Who signs in has the sample password; the others are there as colleagues. */
export const team: readonly Colleague[] = [
  { id: 'agent', name: 'Ana Ferreira', email: at('agent'), role: 'agent', language: 'en', signsIn: true },
  { id: 'finance', name: 'Nina Aalto', email: at('finance'), role: 'finance', language: 'en', signsIn: true },
  { id: 'manager', name: 'Claire Vasseur', email: at('manager'), role: 'manager', language: 'fr', signsIn: true },
  { id: 'admin', name: 'Ravi Menon', email: at('admin'), role: 'admin', language: 'en', signsIn: true },
  { id: 'jonas', name: 'Jonas Weber', email: at('jonas'), role: 'agent', language: 'en', signsIn: false },
  { id: 'sofia', name: 'Sofia Marino', email: at('sofia'), role: 'agent', language: 'en', signsIn: false },
  { id: 'amadou', name: 'Amadou Sarr', email: at('amadou'), role: 'agent', language: 'fr', signsIn: false },
  { id: 'lena', name: 'Lena Kowalczyk', email: at('lena'), role: 'agent', language: 'en', signsIn: false },
  { id: 'hugo', name: 'Hugo Perret', email: at('hugo'), role: 'manager', language: 'fr', signsIn: false },
];

/** Who decides day by day; managers confirm and step in. */
export const agents = team.filter(({ role }) => role === 'agent').map(({ id }) => id);
export const managers = team.filter(({ role }) => role === 'manager').map(({ id }) => id);
