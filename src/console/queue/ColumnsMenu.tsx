import { Button } from '@mui/material';
import { useT } from '../i18n/useT.ts';
import { choosable, usual } from './columns.ts';
import { FilterPopover } from './FilterPopover.tsx';
import { usePreferences } from './usePreferences.ts';

/** Which columns the reader sees, kept for them wherever they sign in. */
export function ColumnsMenu() {
  const t = useT();
  const { preferences, change } = usePreferences();
  const chosen = preferences.queueColumns ?? usual;
  return (
    <FilterPopover label={t('queue.columns')} count={0} icon="columns">
      {() => (
        <>
          <ul className="choices">
            {choosable.map(({ name, label }) => (
              <li key={name}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(name)}
                    onChange={({ target }) =>
                      change({
                        queueColumns: target.checked ? [...chosen, name] : chosen.filter(other => other !== name),
                      })
                    }
                  />
                  <span>{t(label)}</span>
                </label>
              </li>
            ))}
          </ul>
          {preferences.queueColumns && (
            <footer>
              <Button onClick={() => change({ queueColumns: null })}>{t('queue.columnsUsual')}</Button>
            </footer>
          )}
        </>
      )}
    </FilterPopover>
  );
}
