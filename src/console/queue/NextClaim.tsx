import { Button } from '@mui/material';
import { useT } from '../i18n/useT.ts';
import { Key } from '../keys/Key.tsx';
import { useKey } from '../keys/useKey.ts';
import { useNextClaim } from './useNextClaim.ts';

type Props = {
  /** The claim that is shown. */
  after?: number;
  variant?: 'contained' | 'outlined' | 'text';
};

/** The way to the next claim, wherever one is: the most urgent one, given to the reader alone. */
export function NextClaim({ after, variant = 'outlined' }: Props) {
  const t = useT();
  const { go, busy } = useNextClaim(after);
  useKey('nextClaim', go);
  return (
    <Button className="next-claim" variant={variant} loading={busy} onClick={go}>
      {t('keys.nextClaim')} <Key action="nextClaim" />
    </Button>
  );
}
