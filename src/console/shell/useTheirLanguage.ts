import { useEffect } from 'react';
import { useGetIdentity } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useSpeak } from '../i18n/useSpeak.ts';

/** Speaks the language of the signed-in person, once it is known who that is. */
export function useTheirLanguage(): void {
  const { data: person } = useGetIdentity();
  const language = useLanguage();
  const speak = useSpeak();
  const theirs = person?.language;
  useEffect(() => {
    if (theirs && theirs !== language) speak(theirs, false);
  }, [theirs, language, speak]);
}
