import { useT } from '../i18n/useT.ts';
import { Icon, type IconName } from '../look/Icon.tsx';
import { Count } from '../queue/Count.tsx';
import { FoundOption } from './FoundOption.tsx';
import type { SearchGroup, SearchKind } from './searchOptions.ts';

const icons = { claims: 'inbox', customers: 'person', orders: 'box', merchants: 'shop' } as const satisfies Record<
  SearchKind,
  IconName
>;

type Props = {
  id: string;
  q: string;
  groups: readonly SearchGroup[];
  /** The place of what is chosen, 0 being the text itself. */
  chosen: number;
  /** How the text itself is called: the claims with it, or the claim that it numbers. */
  itself: string;
  /** What else can be looked through for the text, after all that was found. */
  last?: string;
  /** What there is to say instead of results. */
  note?: string;
  onHover: (place: number) => void;
  onChoose: (place: number) => void;
};

/** What was found, in groups under the search field; the focus stays in the field. */
export function Palette({ id, q, groups, chosen, itself, last, note, onHover, onChoose }: Props) {
  const t = useT();
  let place = 0;
  const optionProps = (at: number) => ({
    id: `${id}-${at}`,
    role: 'option' as const,
    'aria-selected': chosen === at,
    onPointerMove: () => chosen !== at && onHover(at),
    onClick: () => onChoose(at),
  });
  return (
    <div className="palette">
      <div id={id} role="listbox" aria-label={t('search.results')} onPointerDown={event => event.preventDefault()}>
        <div className="found" {...optionProps(0)}>
          <Icon name="search" />
          <span className="truncate">{itself}</span>
        </div>
        {groups.map(({ kind, total, totalIsExact, options }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <p id={`${id}-${kind}`} className="found-kind">
              {t(`search.${kind}`)} <Count count={total} exact={totalIsExact} />
            </p>
            {options.map(option => {
              place += 1;
              return (
                <div key={option.key} className="found" {...optionProps(place)}>
                  <Icon name={icons[kind]} />
                  <span className="found-text">
                    <FoundOption option={option} />
                  </span>
                </div>
              );
            })}
          </div>
        ))}
        {last && (
          <div className="found" {...optionProps(place + 1)}>
            <Icon name="card" />
            <span className="truncate">{last}</span>
          </div>
        )}
      </div>
      {note && <p className="found-note muted">{note}</p>}
      <p className="found-keys muted" aria-hidden="true" data-q={q}>
        {t('search.keys', { up: '↑', down: '↓', enter: '↵', escape: 'Esc' })}
      </p>
    </div>
  );
}
