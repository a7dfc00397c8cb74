import { Button } from '@mui/material';
import { type ErrorInfo, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Blank } from '../look/Blank.tsx';

type Props = { error: Error; errorInfo?: ErrorInfo; resetErrorBoundary: (...args: unknown[]) => void };

/** A page broke: what happened, what is kept, what to do. Going elsewhere mends it. */
export function Failure({ error, resetErrorBoundary }: Props) {
  const t = useT();
  const { pathname } = useLocation();
  const first = useRef(pathname);
  useEffect(() => {
    if (pathname !== first.current) resetErrorBoundary();
  }, [pathname, resetErrorBoundary]);
  return (
    <main>
      <Blank icon="alert" title={t('shell.failTitle')} text={t('shell.failText')} alert>
        <Button variant="contained" onClick={() => location.reload()}>
          {t('shell.reload')}
        </Button>
        <Button href="/claims">{t('shell.toQueue')}</Button>
        <pre className="failure">{error.message}</pre>
      </Blank>
    </main>
  );
}
