import type { FactsChange } from '../events.ts';
import { defaultSources, type FactName, type FactSource, type Facts, factNames } from '../facts.ts';
import type { Actor } from '../people.ts';

const sections = ['order', 'tracking', 'return', 'merchant'] as const;

/**
 * A change with the sources of the facts that it names: what a person enters comes from the agent, what the marketplace reports from where such a fact
 * usually comes, so that a report puts right whose word an entry was.
 */
export function withSources(facts: Facts, change: FactsChange, actor: Actor): FactsChange {
  const sources: Partial<Record<FactName, FactSource>> = {};
  for (const name of namesIn(change)) {
    const source = actor.kind === 'person' ? 'agent' : defaultSources[name];
    if ((facts.sources[name] ?? defaultSources[name]) !== source) sources[name] = source;
  }
  return Object.keys(sources).length > 0 ? { ...change, sources } : change;
}

function namesIn(change: FactsChange): FactName[] {
  const nested = sections.flatMap(section =>
    Object.entries(change[section] ?? {}).flatMap(([key, value]) => (value === undefined ? [] : `${section}.${key}`)),
  );
  const names = change.reason === undefined ? nested : ['claim.reason', ...nested];
  return names.filter((name): name is FactName => name in factNames);
}
