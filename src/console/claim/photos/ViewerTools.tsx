import { useT } from '../../i18n/useT.ts';
import type { KeyAction } from '../../keys/keys.ts';
import { useKeyHint } from '../../keys/useKey.ts';
import { Icon, type IconName } from '../../look/Icon.tsx';
import { IconAction } from '../../look/IconAction.tsx';
import type { View, ViewerMove } from './useViewer.ts';

type Props = { view: View; several: boolean; comparing: boolean; count: number; onMove: (move: ViewerMove) => void };
type Tool = { icon: IconName; label: string; key?: KeyAction; move: ViewerMove; on?: boolean };

/** What can be done with the photo that is shown, each with its key. */
export function ViewerTools({ view, several, comparing, count, onMove }: Props) {
  const t = useT();
  const hint = useKeyHint();
  const tools: (Tool | false)[] = [
    several && {
      icon: 'left',
      label: t('keys.previousPhoto'),
      key: 'previousPhoto',
      move: { do: 'step', by: -1, count },
    },
    several && { icon: 'right', label: t('keys.nextPhoto'), key: 'nextPhoto', move: { do: 'step', by: 1, count } },
    { icon: 'zoom', label: t('keys.zoom'), key: 'zoom', move: { do: 'toggleZoom' }, on: view.scale > 1 },
    { icon: 'turn', label: t('claim.rotate'), move: { do: 'turn' } },
    several && {
      icon: 'compare',
      label: t('keys.compare'),
      key: 'compare',
      move: { do: 'compare', count },
      on: comparing,
    },
  ];
  return (
    <div className="viewer-tools" role="toolbar" aria-label={t('claim.viewer')}>
      {tools.map(
        tool =>
          tool && (
            <IconAction
              key={tool.icon}
              label={tool.key ? hint(tool.label, tool.key) : tool.label}
              aria-pressed={tool.on}
              onClick={() => onMove(tool.move)}
            >
              <Icon name={tool.icon} />
            </IconAction>
          ),
      )}
    </div>
  );
}
