import type { ProductKind } from '../photos/products/index.ts';
import type { Random } from '../random.ts';
import { article } from './articles.ts';
import { wordsOf } from './index.ts';
import type { AgentSituation, ClaimSituation, LaterSituation } from './situations.ts';

const greetings: Record<string, readonly string[]> = {
  en: ['Hello, ', 'Hi, ', 'Good morning, ', 'Dear team, '],
  fr: ['Bonjour, ', 'Bonjour à vous, ', 'Madame, Monsieur, ', 'Bonsoir, '],
  de: ['Guten Tag! ', 'Hallo! '],
  es: ['Hola. ', 'Buenos días. ', 'Buenas tardes. '],
  pt: ['Olá. ', 'Bom dia. ', 'Boa tarde. '],
  it: ['Buongiorno. ', 'Salve. ', 'Buonasera. '],
  pl: ['Dzień dobry. ', 'Witam. '],
  nl: ['Hallo. ', 'Goedemiddag. '],
  sv: ['Hej. '],
  ja: ['お世話になっております。'],
};
const closings: Record<string, readonly string[]> = {
  en: [' Thanks in advance.', ' I look forward to hearing from you.', ' Kind regards', ' Thank you.'],
  fr: [
    ' Merci d’avance.',
    ' Cordialement',
    ' Dans l’attente de votre réponse.',
    ' Merci de faire le nécessaire.',
    ' Bonne journée.',
  ],
  de: [' Vielen Dank im Voraus.', ' Mit freundlichen Grüßen', ' Danke.'],
  es: [' Gracias de antemano.', ' Un saludo', ' Espero su respuesta.'],
  pt: [' Obrigada desde já.', ' Cumprimentos', ' Aguardo resposta.'],
  it: [' Grazie in anticipo.', ' Cordiali saluti', ' Resto in attesa.'],
  pl: [' Z góry dziękuję.', ' Pozdrawiam'],
  nl: [' Alvast bedankt.', ' Met vriendelijke groet'],
  sv: [' Tack på förhand.', ' Vänliga hälsningar'],
  ja: ['返金をお願いします。よろしくお願いします。'],
};

export type Speaker = ReturnType<typeof createSpeaker>;

/** Picks what people write; nothing is said twice in a language before everything has been said once. */
export function createSpeaker(random: Random) {
  const unsaid = new Map<string, string[]>();

  function next(key: string, lines: readonly string[]): string {
    const left = unsaid.get(key) ?? [];
    if (left.length === 0) left.push(...random.shuffled(lines));
    unsaid.set(key, left);
    return left.pop()!;
  }

  const around = (table: Record<string, readonly string[]>, language: string, part: number) => {
    const lines = table[language.split('-')[0]!];
    // Without its closing a Japanese line is a single run of letters, and counts as one word.
    return lines && (language === 'ja' || random.chance(part)) ? random.pick(lines) : '';
  };

  return {
    claim(situation: ClaimSituation, language: string, product: ProductKind): string {
      const line = next(`${language} ${situation}`, wordsOf(language).claims[situation]);
      const a = article(product, language);
      const said = line.replaceAll('{a}', a).replaceAll('{A}', a.charAt(0).toUpperCase() + a.slice(1));
      const greeting = /^(Hello|Hi|Bonjour|Hallo|Guten|Hola)/.test(said) ? '' : around(greetings, language, 0.3);
      const joined = greeting.endsWith(', ') ? greeting + lowered(said, language) : greeting + said;
      return joined + around(closings, language, 0.35);
    },
    later: (situation: LaterSituation, language: string) =>
      next(`${language} ${situation}`, wordsOf(language).later[situation]),
    agent: (situation: AgentSituation, language: string) =>
      next(`${language} ${situation}`, wordsOf(language).agent[situation]),
  };
}

/** After "Hello, " a sentence goes on in a small letter, except where "I" begins it. */
function lowered(text: string, language: string): string {
  const stays = language === 'en' ? /^I\b/ : /^\P{Lu}/u;
  return stays.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
