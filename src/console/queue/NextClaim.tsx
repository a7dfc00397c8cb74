import { Button } from '@mui/material';
import { useT } from '../i18n/useT.ts';
import { Key } from '../keys/Key.tsx';
import { useKey } from '../keys/useKey.ts';
import { useHandlesClaims } from '../session/useHandlesClaims.ts';
import { useNextClaim } from './useNextClaim.ts';

type Props = {
  /** The claim that is shown. */
  after?: number;
  /** Where there is little room: its whole name is its description. */
  short?: boolean;
  variant?: 'contained' | 'outlined' | 'text';
};

/** The way to the next claim, wherever one is: the most urgent one, given to the reader alone; nothing where they work on none. */
export function NextClaim({ after, short = false, variant = 'outlined' }: Props) {
  const t = useT();
  const { go, busy } = useNextClaim(after);
  const works = useHandlesClaims();
  useKey('nextClaim', go, works);
  if (!works) return null;
  return (
    <Button
      className="next-claim"
      variant={variant}
      loading={busy}
      onClick={go}
      title={short ? t('keys.nextClaim') : undefined}
    >
      {t(short ? 'queue.next.short' : 'keys.nextClaim')} <Key action="nextClaim" />
    </Button>
  );
}
