import { TranslationFailure, type Translator } from '#api/deps.ts';
import { connectionFault } from './connectionFault.ts';
import type { Settings } from './settings.ts';
import { signature } from './signature.ts';

type Limits = { timeMs: number; bytes: number };

/** A message has at most 5,000 characters; its translation some more, in JSON up to six bytes each. */
const usual: Limits = { timeMs: 10_000, bytes: 256 * 1024 };

/**
 * Posts a text with its languages as JSON (`{text, from, to}`) to a service, signed (`signature`) where a secret is set, and takes `{text}` as
 * its answer. Undefined without a service. Throws a TranslationFailure when it does not answer that, in time and in size.
 */
export function webhookTranslator(
  service: Settings['translation'],
  { now = () => Date.now(), limits = usual }: { now?: () => number; limits?: Limits } = {},
): Translator | undefined {
  if (service === undefined) return undefined;
  return {
    async translate(wanted) {
      const body = JSON.stringify(wanted);
      const signed = service.secret === undefined ? {} : signature(service.secret, body, now());
      try {
        const response = await fetch(service.url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...signed },
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(limits.timeMs),
        });
        if (!response.ok) {
          await response.body?.cancel();
          throw new TranslationFailure(`The translation service answered ${response.status}.`);
        }
        return textIn(await readUpTo(response, limits.bytes));
      } catch (error) {
        if (error instanceof TranslationFailure) throw error;
        const { timedOut, code } = connectionFault(error);
        throw new TranslationFailure(
          timedOut
            ? `The translation service did not answer within ${limits.timeMs / 1000} s.`
            : `The translation service could not be reached${code && ` (${code})`}.`,
        );
      }
    },
  };
}

async function readUpTo(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > most) throw new TranslationFailure(`The translation service answered more than ${most / 1024} KiB.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** The translation in what the service answered. What no database can keep is left out. */
function textIn(answer: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer);
  } catch {
    throw new TranslationFailure('The translation service answered no JSON.');
  }
  const text = (parsed as { text?: unknown } | null)?.text;
  if (typeof text !== 'string' || text.trim() === '') {
    throw new TranslationFailure('The translation service answered no "text".');
  }
  return text.replaceAll('\0', '').toWellFormed();
}
