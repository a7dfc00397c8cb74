import type { AgentLoadRow } from '#api/schemas/load.ts';
import { useT } from '../i18n/useT.ts';
import { Choice } from '../look/Choice.tsx';

/** Stands for nobody: claims go back to where everybody takes them from. */
export const pool = '';

type Props = {
  team: readonly AgentLoadRow[];
  /** Undefined: nobody yet. */
  chosen: string | undefined;
  onChoose: (to: string) => void;
};

/** Who can be given claims, each with what they have in hand, the one with the least first; the pool last. */
export function Receivers({ team, chosen, onChoose }: Props) {
  const t = useT();
  const inOrder = [...team].sort((a, b) => a.open - b.open || a.person.name.localeCompare(b.person.name));
  const holds = ({ open, dueSoon, overdue }: AgentLoadRow) =>
    [
      t('load.holds', { count: open }),
      ...(dueSoon > 0 ? [t('load.holdsDueSoon', { count: dueSoon })] : []),
      ...(overdue > 0 ? [t('load.holdsOverdue', { count: overdue })] : []),
    ].join(', ');
  const choice = (to: string, label: string, hint?: string) => (
    <Choice
      key={to}
      name="to"
      required
      checked={chosen === to}
      onChange={() => onChoose(to)}
      label={label}
      hint={hint}
    />
  );
  return (
    <fieldset className="receivers">
      <legend>{t('load.to')}</legend>
      <div>
        {inOrder.map(row => choice(row.person.id, row.person.name, holds(row)))}
        {choice(pool, t('load.pool'))}
      </div>
    </fieldset>
  );
}
