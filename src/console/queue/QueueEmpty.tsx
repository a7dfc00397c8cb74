import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Blank } from '../look/Blank.tsx';
import { changeQueue, type QueueAddress } from './queueAddress.ts';
import { views } from './views.ts';

/** No claim here: why that is, and what fills the view. */
export function QueueEmpty({ address }: { address: QueueAddress }) {
  const t = useT();
  const { view, filters } = address;
  const filtered = Object.values(filters).some(Boolean);
  if (filtered || view === 'all') {
    const text = filters.q && view === 'all' ? 'queue.empty.searchedText' : 'queue.empty.filteredText';
    return (
      <Blank
        icon="search"
        title={t('queue.empty.filtered')}
        text={t(text, { view: t(`queue.view.${view}`), q: filters.q ?? '' })}
      >
        <Button variant="contained" component={Link} to={changeQueue(address, { filters: {} })}>
          {t('queue.filter.clearAll')}
        </Button>
      </Blank>
    );
  }
  return (
    <Blank icon={views[view].icon} title={t(`queue.empty.${view}`)} text={t(`queue.empty.${view}Text`)}>
      {view !== 'todo' && (
        <Button variant="outlined" component={Link} to="/claims?view=todo">
          {t('queue.empty.toTodo')}
        </Button>
      )}
    </Blank>
  );
}
