import { useSyncExternalStore } from 'react';
import { useLogout } from 'react-admin';
import { useDemoWords } from './demoWords.ts';
import type { ProgressBoard } from './progressBoard.ts';

/** Says on every screen of the demo that it is one, how far its world is, and offers another role and a fresh start. */
export function DemoBanner({ board }: { board: ProgressBoard }) {
  const say = useDemoWords();
  const logout = useLogout();
  const progress = useSyncExternalStore(board.subscribe, board.read);
  const filling = progress === undefined || progress.claims < progress.ofClaims;
  return (
    <aside className="demo-banner" aria-label={say('demo.banner')}>
      <span>{say('demo.banner')}</span>
      <span className="demo-more">{filling ? progress && say('demo.filling', progress) : say('demo.kept')}</span>
      <button type="button" onClick={() => logout()}>
        {say('demo.switch')}
      </button>
      <button type="button" onClick={() => location.reload()}>
        {say('demo.reset')}
      </button>
    </aside>
  );
}
