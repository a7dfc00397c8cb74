import { useEffect } from 'react';
import { type Density, showDensity, usualDensity } from '../look/density.ts';
import { usePreferences } from '../queue/usePreferences.ts';

/** How much room things take for the reader, kept with their preferences, and shown. */
export function useDensity(): { density: Density; choose: (density: Density) => void } {
  const { preferences, known, change } = usePreferences();
  const density = preferences.density ?? usualDensity;
  useEffect(() => {
    if (known) showDensity(density);
  }, [known, density]);
  return { density, choose: chosen => change({ density: chosen }) };
}
