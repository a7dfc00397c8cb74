import { useState } from 'react';
import type { Settings } from '#api/schemas/settings.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { SettingForm } from './SettingForm.tsx';
import { TargetRow } from './TargetRow.tsx';
import { possibleTargets, type TargetSetting } from './targetKinds.ts';
import { useChangeSettings, useSettingPreview } from './useSettings.ts';
import { useTargetWords } from './useTargetWords.ts';
import { VersionList } from './VersionList.tsx';

/** What is promised: each target, on whose clock, and how long it may take. */
export function TargetsSection({ targets, zone }: { targets: Settings['targets']; zone: string }) {
  const t = useT();
  const date = useDate();
  const words = useTargetWords();
  const change = useChangeSettings();
  const [value, setValue] = useState<readonly TargetSetting[]>(targets.inForce);
  const { preview, ready, error, faultAt } = useSettingPreview('targets', value, targets.inForce);
  const changed = JSON.stringify(value) !== JSON.stringify(targets.inForce);
  const promised = preview?.targets ?? targets.preview;
  return (
    <SettingForm
      title={t('settings.targets')}
      lead={t('settings.targetsLead')}
      note={t('settings.targetsNote')}
      changed={changed}
      ready={ready}
      unforeseen={error}
      onSave={() => change('/settings', { kind: 'targets', seen: targets.latest, value })}
      onReset={() => setValue(targets.inForce)}
      history={
        <VersionList
          versions={targets.versions}
          words={({ targets: of }) => of.map(words).join(' · ')}
          recompute={{ kind: 'targets', seen: targets.latest }}
        />
      }
    >
      <div className="targets">
        {possibleTargets.map(possible => {
          const { metric, clock } = possible;
          const i = value.findIndex(one => one.metric === metric && one.clock === clock);
          const due = promised.find(one => one.metric === metric && one.clock === clock)?.dueAt;
          return (
            <TargetRow
              key={`${metric}.${clock}`}
              possible={possible}
              target={value[i]}
              fault={i < 0 ? undefined : faultAt(String(i))}
              due={i < 0 || due === undefined ? undefined : t('settings.dueIfNow', { date: date(due, 'full', zone) })}
              onChange={target => setValue(withTarget(value, possible, target))}
            />
          );
        })}
      </div>
      {faultAt('body') && <p className="field-error">{faultAt('body')}</p>}
    </SettingForm>
  );
}

/** The targets with one put in its place, or without it, in the order in which they are shown. */
function withTarget(
  targets: readonly TargetSetting[],
  { metric, clock }: Pick<TargetSetting, 'metric' | 'clock'>,
  target: TargetSetting | undefined,
): TargetSetting[] {
  const isIt = (one: Pick<TargetSetting, 'metric' | 'clock'>) => one.metric === metric && one.clock === clock;
  return possibleTargets.flatMap(possible => {
    if (isIt(possible)) return target ?? [];
    return targets.find(one => one.metric === possible.metric && one.clock === possible.clock) ?? [];
  });
}
