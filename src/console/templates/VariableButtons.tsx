import { Button } from '@mui/material';
import type { TemplateDetail } from '#api/schemas/templates.ts';
import { messageVariables } from '#domain/messageVariables.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';

type Props = { variables: TemplateDetail['variables']; onInsert: (text: string) => void };

/** What can be filled in; each button writes its variable where the cursor stands. */
export function VariableButtons({ variables, onInsert }: Props) {
  const t = useT();
  const word = useWord();
  if (variables.length === 0) return <p className="muted">{t('templates.noVariables')}</p>;
  return (
    <div className="variables">
      <ul aria-label={t('templates.variables')}>
        {variables.map(({ name, must, sometimes }) => (
          <li key={name}>
            <Button
              variant="outlined"
              size="small"
              title={t(sometimes ? 'templates.insertSometimes' : 'templates.insert', {
                variable: word(messageVariables[name]),
              })}
              onClick={() => onInsert(sometimes ? `[ {${name}}]` : `{${name}}`)}
            >
              <code>{`{${name}}`}</code> {word(messageVariables[name])}
            </Button>
            {must && <span className="muted">{t('templates.must')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
