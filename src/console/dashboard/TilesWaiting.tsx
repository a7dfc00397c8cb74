import { useT } from '../i18n/useT.ts';

/** The shape of the first tiles while they are on their way; visible after 150 ms only. */
export function TilesWaiting() {
  const t = useT();
  return (
    <div className="tiles">
      <span className="unseen" role="status">
        {t('shell.loading')}
      </span>
      {([4, 4, 4, 6, 6] as const).map((span, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change places.
        <div key={i} className="tile tile-waiting late" data-span={span}>
          <div className="bone" style={{ width: '60%' }} />
          <div className="bone" style={{ width: '100%', height: 180 }} />
        </div>
      ))}
    </div>
  );
}
