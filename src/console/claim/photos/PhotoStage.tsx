import { type PointerEvent, useEffect, useRef } from 'react';
import type { PhotoShown } from '#api/schemas/claimDetail.ts';
import { useT } from '../../i18n/useT.ts';
import type { View, ViewerMove } from './useViewer.ts';

type Props = { photo: PhotoShown; place: number; count: number; view: View; onMove: (move: ViewerMove) => void };

/** One photo, large: the wheel zooms where the cursor is, a drag moves, a double click zooms and fits. */
export function PhotoStage({ photo, place, count, view, onMove }: Props) {
  const t = useT();
  const stage = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const x = event.clientX - box.left - box.width / 2;
      const y = event.clientY - box.top - box.height / 2;
      onMove({ do: 'zoom', by: Math.exp(-event.deltaY / 400), x, y });
    };
    // React listens to the wheel passively, which cannot keep the page from scrolling.
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [onMove]);

  const drag = (event: PointerEvent) => {
    if (event.buttons === 1) onMove({ do: 'drag', x: event.movementX, y: event.movementY });
  };
  const { scale, x, y, turn } = view;
  return (
    <figure
      className="stage"
      ref={stage}
      data-zoomed={scale > 1 || undefined}
      data-turned={turn % 180 === 90 || undefined}
      onPointerDown={event => scale > 1 && event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => onMove({ do: 'toggleZoom' })}
    >
      <img
        src={photo.screen}
        alt={t('claim.photoOf', { place, count })}
        draggable={false}
        style={{ transform: `translate(${x}px, ${y}px) scale(${scale}) rotate(${turn}deg)` }}
      />
    </figure>
  );
}
