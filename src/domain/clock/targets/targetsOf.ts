import type { Instant } from '../../calendar.ts';
import type { Episode } from '../episodesOf.ts';
import type { Moments } from '../momentsOf.ts';
import { promiseChain } from '../promiseChain.ts';
import type { TargetContext } from './customerLimit.ts';
import type { Target } from './target.ts';
import { type Subject, targetOf } from './targetOf.ts';
import { metrics, type TargetPolicy, targetsInForce } from './targetPolicySchema.ts';

/**
 * The targets of every episode of a claim, each by the version of the policy that was in force when it began. A promise that an episode carried on from the
 * one before (approved, then opened again) is that episode's, and cancelled in the other, so that it is counted once; missed there, it is missed here.
 */
export function targetsOf(
  episodes: readonly Episode[],
  moments: ReadonlyMap<number, Moments>,
  policy: TargetPolicy,
  context: TargetContext,
  asOf: Instant,
): Target[] {
  return episodes.flatMap((episode, i) => {
    const chain = promiseChain(episodes, i);
    const subject: Subject = {
      episode,
      moments: moments.get(episode.number) ?? {},
      start: chain[0].openedAt,
      segments: chain.flatMap(({ segments }) => segments),
      asOf,
    };
    const startedAt = (kind: (typeof metrics)[keyof typeof metrics]['from']) =>
      kind === 'approved' ? subject.moments.approved?.at : kind === 'received' ? episode.openedAt : subject.start;
    return Object.entries(metrics).flatMap(([metric, { from }]) => {
      const began = startedAt(from);
      const version = began === undefined ? undefined : targetsInForce(policy, began);
      const definitions = version?.targets.filter(definition => definition.metric === metric) ?? [];
      return definitions.flatMap(definition => {
        const target = targetOf(subject, definition, version!.version, context);
        if (target === undefined) return [];
        return from === 'received_or_woken' && episode.ending === 'reopened' ? carriedOn(target) : target;
      });
    });
  });
}

function carriedOn({ dueAt: _, lateFrom: __, elapsedMs: ___, ...target }: Target): Target {
  return { ...target, state: 'cancelled' };
}
