import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Translation } from '#api/schemas/translations.ts';
import { useAsk } from '../../data/useAsk.ts';
import { useFault } from '../../data/useFault.ts';
import { useLanguageName } from '../../format/useLanguageName.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';

/** What a service made of a customer's words in the language of the screen, on demand, below the words themselves. */
export function TranslationBelow({ of, from }: { of: string; from: string }) {
  const t = useT();
  const ask = useAsk();
  const fault = useFault();
  const id = useId();
  const to = useLanguage();
  const languageName = useLanguageName();
  const { claim } = useDesk();
  const [shown, setShown] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['translation', claim.id, of, to],
    queryFn: () => ask<Translation>(`/claims/${claim.id}/translations`, { method: 'POST', body: { of, to } }),
    enabled: shown,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const toggle = () => (shown && error ? refetch() : setShown(!shown));
  const open = shown && data !== undefined;
  return (
    <div className="translation">
      <Button
        size="small"
        loading={isFetching}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        {t(error ? 'claim.translateAgain' : open ? 'claim.hideTranslation' : 'claim.showTranslation')}
      </Button>
      {error && (
        <p role="alert" className="field-error">
          {t('claim.translationFailed')} {fault(error)}
        </p>
      )}
      {open && (
        <section id={id} aria-label={t('claim.translation')}>
          <p className="muted">{t('claim.machineTranslation', { language: languageName(from) })}</p>
          <p className="message-body" lang={to}>
            {data.text}
          </p>
        </section>
      )}
    </div>
  );
}
