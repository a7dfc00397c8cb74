import type { Random } from '../random.ts';
import { team } from '../world/team.ts';

/** Who handled claims when, in days before now, and what part of them. Former colleagues are named, and known from the history alone. */
const handlers: readonly { by: string; from: number; to: number; part: number }[] = [
  { by: 'Olivier Chassagne <olivier@quittance.example>', from: 730, to: 460, part: 3 },
  { by: 'Marta Lindqvist <marta@quittance.example>', from: 730, to: 225, part: 4 },
  { by: emailOf('jonas'), from: 730, to: Number.NEGATIVE_INFINITY, part: 4 },
  { by: emailOf('sofia'), from: 730, to: Number.NEGATIVE_INFINITY, part: 3 },
  { by: emailOf('hugo'), from: 730, to: Number.NEGATIVE_INFINITY, part: 0.4 },
  { by: emailOf('amadou'), from: 400, to: Number.NEGATIVE_INFINITY, part: 3.5 },
  { by: emailOf('lena'), from: 400, to: Number.NEGATIVE_INFINITY, part: 3 },
  { by: emailOf('agent'), from: 190, to: Number.NEGATIVE_INFINITY, part: 3 },
];

/** Somebody who handled claims so many days before now. */
export function drawHandler(random: Random, daysAgo: number): string {
  const there = handlers.filter(({ from, to }) => daysAgo <= from && daysAgo > to);
  return random.weighted(there, ({ part }) => part).by;
}

function emailOf(id: string): string {
  return team.find(one => one.id === id)!.email;
}
