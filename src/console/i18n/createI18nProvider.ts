import type { I18nProvider } from 'react-admin';
import { type Area, areas, type Language, languages, type Messages } from './catalogue.ts';
import { phrase } from './phrase.ts';

const names = { en: 'English', fr: 'Français' } as const satisfies Record<Language, string>;

export interface AreaI18nProvider extends I18nProvider {
  /** Loads an area's messages in the present language, and in every language that is chosen later. */
  openArea(area: Area): Promise<void>;
}

/** The console's languages, each loaded when it is first spoken. Answers once the first language is there. */
export async function createI18nProvider(first: Language): Promise<AreaI18nProvider> {
  const open = new Set<Area>(['shell']);
  const spoken: Partial<Record<Language, Messages>> = {};
  let language = first;
  let wanted = first;

  const load = async (area: Area, into: Language) => {
    const messages = await areas[area][into]();
    spoken[into] = { ...spoken[into], ...messages };
  };
  const speak = async (next: Language) => {
    wanted = next;
    // An area that is opened while the others load is loaded as well before the language is spoken.
    for (const loaded = new Set<Area>(); loaded.size < open.size; ) {
      const missing = [...open].filter(area => !loaded.has(area));
      await Promise.all(missing.map(area => load(area, next)));
      for (const area of missing) loaded.add(area);
    }
    // Of two that load at once, the one asked for last is spoken, whichever came first.
    if (next !== wanted) return;
    language = next;
    document.documentElement.lang = next;
  };
  await speak(first);

  return {
    translate: (key, options = {}) => phrase(language, spoken[language]?.[key] ?? options._ ?? key, options),
    changeLocale: locale => speak(locale as Language),
    getLocale: () => language,
    getLocales: () => languages.map(locale => ({ locale, name: names[locale] })),
    async openArea(area) {
      open.add(area);
      for (let loaded: Language | undefined; loaded !== language; ) {
        loaded = language;
        await load(area, loaded);
      }
    },
  };
}
