import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Blank } from '../look/Blank.tsx';

/** No page stands at this address. */
export function NotFound() {
  const t = useT();
  return (
    <Blank icon="question" title={t('shell.missingTitle')} text={t('shell.missingText')}>
      <Button variant="contained" component={Link} to="/claims">
        {t('shell.toQueue')}
      </Button>
    </Blank>
  );
}
