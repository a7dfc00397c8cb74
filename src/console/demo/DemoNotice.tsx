import { Button } from '@mui/material';
import { firstLanguage } from '../i18n/firstLanguage.ts';
import { WordMark } from '../shell/WordMark.tsx';
import { type DemoKey, sayInDemo } from './demoWords.ts';

export type DemoTrouble = 'insecure' | 'elsewhere' | 'moved' | 'failed';

/** Why the demo does not run in this tab, and the one thing to do about it. */
export function DemoNotice({
  trouble,
  detail = '',
  onStart,
}: {
  trouble: DemoTrouble;
  detail?: string;
  onStart(): void;
}) {
  const say = (key: DemoKey) => sayInDemo(firstLanguage(), key, { detail });
  return (
    <main className="sign-in">
      <div className="demo-notice" role="alert">
        <WordMark />
        <h1>{say(`demo.${trouble}Title`)}</h1>
        <p>{say(`demo.${trouble}`)}</p>
        {trouble !== 'insecure' && (
          <Button variant="contained" size="large" onClick={onStart}>
            {say('demo.here')}
          </Button>
        )}
      </div>
    </main>
  );
}
