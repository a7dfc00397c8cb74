import { Link, NavLink } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { LanguageToggle } from './LanguageToggle.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { places } from './places.ts';
import { SearchField } from './SearchField.tsx';
import { ThemeToggle } from './ThemeToggle.tsx';
import { WordMark } from './WordMark.tsx';

/** The word mark, the places of the console, the search and what is the reader's own. */
export function TopBar({ onHelp }: { onHelp: () => void }) {
  const t = useT();
  return (
    <header className="top-bar">
      <Link className="home" to="/claims" aria-label="Quittance">
        <WordMark />
      </Link>
      <nav aria-label={t('shell.main')}>
        {places.map(({ to, label }) => (
          <NavLink key={to} to={to}>
            {t(label)}
          </NavLink>
        ))}
      </nav>
      <SearchField />
      <div className="own">
        <LanguageToggle keep />
        <ThemeToggle />
        <PersonMenu onHelp={onHelp} />
      </div>
    </header>
  );
}
