import { Button, Tooltip } from '@mui/material';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useSpeak } from '../i18n/useSpeak.ts';
import { useT } from '../i18n/useT.ts';

/** Switches between the two languages; `keep` also keeps the choice on the signed-in person. */
export function LanguageToggle({ keep }: { keep: boolean }) {
  const t = useT();
  const speak = useSpeak();
  const other = useLanguage() === 'en' ? 'fr' : 'en';
  return (
    <Tooltip title={t('shell.language')}>
      <Button
        className="language"
        color="inherit"
        lang={other}
        aria-label={`${other.toUpperCase()}: ${t('shell.language')}`}
        onClick={() => speak(other, keep)}
      >
        {other.toUpperCase()}
      </Button>
    </Tooltip>
  );
}
