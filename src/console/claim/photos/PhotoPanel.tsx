import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { useKey } from '../../keys/useKey.ts';
import { useDesk } from '../desk/deskContext.ts';
import { Panel } from '../desk/Panel.tsx';
import { FindingBar } from './FindingBar.tsx';
import { Found } from './Found.tsx';
import { NoPhotos } from './NoPhotos.tsx';
import { Observations } from './Observations.tsx';
import { PhotoStage } from './PhotoStage.tsx';
import { Thumbnails } from './Thumbnails.tsx';
import { useViewer } from './useViewer.ts';
import { ViewerTools } from './ViewerTools.tsx';

/** The evidence: one photo large, or two beside each other, with what people and bytes say about it. */
export function PhotoPanel() {
  const t = useT();
  const date = useDate();
  const { claim } = useDesk();
  const { photos } = claim;
  const [{ index, view, beside }, move] = useViewer();
  const several = photos.length > 1;
  const count = photos.length;
  useKey('nextPhoto', () => move({ do: 'step', by: 1, count }), several);
  useKey('previousPhoto', () => move({ do: 'step', by: -1, count }), several);
  useKey('zoom', () => move({ do: 'toggleZoom' }), count > 0);
  useKey('compare', () => move({ do: 'compare', count }), several);
  useKey('close', () => move({ do: 'reset' }), view.scale > 1 || view.turn > 0 || beside !== undefined);

  const photo = photos[index];
  if (!photo) return <NoPhotos />;
  const shown = beside === undefined ? [index] : [beside, index];
  const shots = new Set(photos.map(({ shot }) => shot)).size;
  return (
    <Panel
      name="photos"
      title={t('claim.photos', { count })}
      aside={
        <>
          <span className="muted">{t('claim.shots', { count: shots })}</span>
          <ViewerTools view={view} several={several} comparing={beside !== undefined} count={count} onMove={move} />
        </>
      }
    >
      <div className="stages">
        <Thumbnails
          photos={photos}
          index={index}
          beside={beside}
          onShow={chosen => move({ do: 'show', index: chosen })}
        />
        {shown.map(place => {
          const one = photos[place];
          return (
            one && <PhotoStage key={place} photo={one} place={place + 1} count={count} view={view} onMove={move} />
          );
        })}
      </div>
      <div className="photo-foot">
        <FindingBar photo={photo} />
        <p className="photo-about muted">
          {t('claim.photoAbout', { place: index + 1, count, date: date(photo.receivedAt, 'dayTime') })} · {photo.width}{' '}
          × {photo.height}
          {photo.fileName && ` · ${photo.fileName}`}
        </p>
        <Found photo={photo} />
        <Observations photo={photo} />
      </div>
    </Panel>
  );
}
