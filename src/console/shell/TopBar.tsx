import { Link, NavLink } from 'react-router-dom';
import { AlertBell } from '../alerts/AlertBell.tsx';
import { useT } from '../i18n/useT.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { KeysButton } from './KeysButton.tsx';
import { LanguageToggle } from './LanguageToggle.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { PlaceLabel } from './PlaceLabel.tsx';
import { PlacesMenu } from './PlacesMenu.tsx';
import { ThemeToggle } from './ThemeToggle.tsx';
import { usePlaces } from './usePlaces.ts';
import { WordMark } from './WordMark.tsx';

/** The word mark, the places of the console, the search and what is the reader's own. */
export function TopBar({ onHelp }: { onHelp: () => void }) {
  const t = useT();
  const mine = usePlaces();
  return (
    <header className="top-bar">
      <PlacesMenu places={mine} />
      <Link className="home" to="/claims" aria-label="Quittance">
        <WordMark />
      </Link>
      <nav aria-label={t('shell.main')}>
        {mine.map(place => (
          <NavLink key={place.to} to={place.to}>
            <PlaceLabel place={place} />
          </NavLink>
        ))}
      </nav>
      <SearchBox />
      <div className="own">
        <AlertBell />
        <KeysButton onHelp={onHelp} />
        <LanguageToggle keep />
        <ThemeToggle />
        <PersonMenu onHelp={onHelp} />
      </div>
    </header>
  );
}
