import { Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLogin } from 'react-admin';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { Icon } from '../look/Icon.tsx';
import { LanguageToggle } from '../shell/LanguageToggle.tsx';
import { ThemeToggle } from '../shell/ThemeToggle.tsx';
import { WordMark } from '../shell/WordMark.tsx';
import { sessionEnded } from './signedIn.ts';
import { useSignInRefusal } from './useSignInRefusal.ts';

/** Signing in. Whoever was sent here from a page comes back to it. */
export function SignInPage() {
  const t = useT();
  const login = useLogin();
  const refusal = useSignInRefusal();
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { email, password } = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    setBusy(true);
    setRefused(undefined);
    await login({ email: email?.trim(), password }).catch((error: unknown) => setRefused(refusal(error)));
    setBusy(false);
  };

  return (
    <main className="sign-in">
      <title>{`${t('signIn.title')} · Quittance`}</title>
      <div className="sign-in-own">
        <LanguageToggle keep={false} />
        <ThemeToggle />
      </div>
      <form onSubmit={submit} aria-labelledby="sign-in-title">
        <WordMark />
        <p className="muted">{t(sessionEnded() ? 'signIn.expired' : 'signIn.lead')}</p>
        <h1 className="unseen" id="sign-in-title">
          {t('signIn.title')}
        </h1>
        <Field name="email" type="email" label={t('signIn.email')} autoComplete="username" required autoFocus />
        <Field name="password" type="password" label={t('signIn.password')} autoComplete="current-password" required />
        <div role="alert">
          {refused && (
            <p className="refused">
              <Icon name="alert" />
              {refused}
            </p>
          )}
        </div>
        <Button type="submit" variant="contained" size="large" loading={busy}>
          {t('signIn.submit')}
        </Button>
      </form>
    </main>
  );
}
