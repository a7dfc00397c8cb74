import { Button } from '@mui/material';
import { useState } from 'react';
import { useLogin } from 'react-admin';
import { useT } from '../i18n/useT.ts';
import { useSignInRefusal } from '../session/useSignInRefusal.ts';
import { LanguageToggle } from '../shell/LanguageToggle.tsx';
import { ThemeToggle } from '../shell/ThemeToggle.tsx';
import { WordMark } from '../shell/WordMark.tsx';
import type { DemoPerson } from './demoHome.ts';
import { useDemoWords } from './demoWords.ts';

/** Signing in to the demo: one press on who one wants to be. */
export function RolePicker({ people }: { people: readonly DemoPerson[] }) {
  const t = useT();
  const say = useDemoWords();
  const login = useLogin();
  const refusal = useSignInRefusal();
  const [picked, setPicked] = useState<string>();
  const [refused, setRefused] = useState<string>();

  const pick = async ({ email, role }: DemoPerson) => {
    setPicked(email);
    setRefused(undefined);
    // Claims are there while the rest of the world is still made.
    const start = role === 'finance' ? '/refunds' : '/claims';
    // The page checks no password; the API wants one to be there.
    await login({ email, password: 'none' }, start).catch((error: unknown) => setRefused(refusal(error)));
    setPicked(undefined);
  };

  return (
    <main className="sign-in">
      <title>{`${say('demo.pick')} · Quittance`}</title>
      <div className="sign-in-own">
        <LanguageToggle keep={false} />
        <ThemeToggle />
      </div>
      <div className="demo-roles">
        <WordMark />
        <p className="muted">{say('demo.lead')}</p>
        <h1>{say('demo.pick')}</h1>
        {people.map(({ email, name, role }) => (
          <Button
            key={email}
            variant="outlined"
            color="inherit"
            disabled={picked !== undefined && picked !== email}
            loading={picked === email}
            onClick={() => pick({ email, name, role })}
          >
            <strong>{t(`role.${role}`)}</strong>
            <span>{name}</span>
            <span className="muted">{say(`demo.${role}`)}</span>
          </Button>
        ))}
        <div role="alert">{refused && <p className="refused">{refused}</p>}</div>
      </div>
    </main>
  );
}
