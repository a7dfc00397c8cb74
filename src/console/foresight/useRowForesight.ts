import { useEffect } from 'react';
import { useI18nProvider } from 'react-admin';
import { loadClaimPage } from '../claim/loadClaimPage.ts';
import type { AreaI18nProvider } from '../i18n/createI18nProvider.ts';
import { useForesight } from './useForesight.ts';
import { whenIdle } from './whenIdle.ts';

/** The focus or the pointer rests on a row for so many milliseconds before its claim is asked for: passing by asks for nothing. */
const rest = 60;

const claimOf = (target: EventTarget | null): number | undefined => {
  const link = target instanceof Element ? target.closest('.claims tbody tr')?.querySelector('th a') : undefined;
  return link ? Number(/\d+$/.exec(link.getAttribute('href') ?? '')?.[0]) : undefined;
};

/** Loads ahead what a queue opens: the claim page once rows are `shown`, and the claim that the focus or the pointer rests on. */
export function useRowForesight(shown: boolean): void {
  const i18n = useI18nProvider() as AreaI18nProvider;
  const foresee = useForesight();

  useEffect(() => (shown ? whenIdle(() => loadClaimPage(i18n).catch(() => undefined)) : undefined), [shown, i18n]);

  useEffect(() => {
    let resting: ReturnType<typeof setTimeout>;
    const arrive = ({ target }: Event) => {
      clearTimeout(resting);
      const id = claimOf(target);
      if (id !== undefined) resting = setTimeout(foresee, rest, id);
    };
    document.addEventListener('focusin', arrive);
    document.addEventListener('pointerover', arrive);
    return () => {
      clearTimeout(resting);
      document.removeEventListener('focusin', arrive);
      document.removeEventListener('pointerover', arrive);
    };
  }, [foresee]);
}
