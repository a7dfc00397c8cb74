import { Link, NavLink } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useRole } from '../session/useRole.ts';
import { LanguageToggle } from './LanguageToggle.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { PlacesMenu } from './PlacesMenu.tsx';
import { places } from './places.ts';
import { ThemeToggle } from './ThemeToggle.tsx';
import { WordMark } from './WordMark.tsx';

/** The word mark, the places of the console, the search and what is the reader's own. */
export function TopBar({ onHelp }: { onHelp: () => void }) {
  const t = useT();
  const role = useRole();
  const mine = places.filter(place => !place.for || (role && place.for.includes(role)));
  return (
    <header className="top-bar">
      <PlacesMenu places={mine} />
      <Link className="home" to="/claims" aria-label="Quittance">
        <WordMark />
      </Link>
      <nav aria-label={t('shell.main')}>
        {mine.map(({ to, label }) => (
          <NavLink key={to} to={to}>
            {t(label)}
          </NavLink>
        ))}
      </nav>
      <SearchBox />
      <div className="own">
        <LanguageToggle keep />
        <ThemeToggle />
        <PersonMenu onHelp={onHelp} />
      </div>
    </header>
  );
}
