import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { amountOf, type possibleTargets, type TargetSetting, type ThresholdKind, thresholdOf } from './targetKinds.ts';

type Props = {
  possible: (typeof possibleTargets)[number];
  target: TargetSetting | undefined;
  fault: string | undefined;
  /** Until when it would have time if it began now. */
  due: string | undefined;
  onChange: (target: TargetSetting | undefined) => void;
};

/** One target: whether there is one, and how long it may take. */
export function TargetRow({ possible, target, fault, due, onChange }: Props) {
  const t = useT();
  const { metric, clock, kinds, usual, always } = possible;
  const name = t('settings.targetName', {
    metric: t(`settings.metric.${metric}`),
    clock: t(`settings.clock.${clock}`),
  });
  const amount = target && amountOf(target.threshold);
  const set = (threshold: TargetSetting['threshold']) => onChange({ metric, clock, threshold });
  return (
    <fieldset className="target" data-off={target === undefined || undefined}>
      <legend className="unseen">{name}</legend>
      <label className="check">
        <input
          type="checkbox"
          checked={target !== undefined}
          disabled={always}
          onChange={event => (event.target.checked ? set(usual) : onChange(undefined))}
        />
        <span>
          {t(`settings.metric.${metric}`)}
          <small className="muted">{t(`settings.clock.${clock}`)}</small>
        </span>
      </label>
      {target && (
        <>
          {amount !== undefined && (
            <Field
              type="number"
              min={target.threshold.kind === 'duration' ? 0.5 : 1}
              step={target.threshold.kind === 'duration' ? 0.5 : 1}
              label={t('settings.amount')}
              value={Number.isNaN(amount) ? '' : amount}
              error={fault}
              onChange={event => set(thresholdOf(target.threshold.kind, event.target.valueAsNumber))}
            />
          )}
          <Field
            as="select"
            label={t('settings.unit')}
            value={target.threshold.kind}
            error={amount === undefined && fault}
            onChange={event => set(thresholdOf(event.target.value as ThresholdKind, amount ?? 14))}
          >
            {kinds.map(kind => (
              <option key={kind} value={kind}>
                {t(`settings.unit.${kind}`)}
              </option>
            ))}
          </Field>
          {due && <p className="muted">{due}</p>}
        </>
      )}
    </fieldset>
  );
}
