import type { z } from '@hono/zod-openapi';
import { type Phrase, type PhraseFormat, phraseText } from '#domain/phrases.ts';
import type { Assessment } from '#domain/verdict.ts';
import type { Eligibility } from '../schemas/eligibility.ts';
import type { phrase } from '../schemas/vocabulary.ts';
import { phraseFormat } from './formats.ts';

type Formats = { en: PhraseFormat; fr: PhraseFormat };

/** A judgement with every sentence of its proofs written out in both languages, moments in the customer's zone. */
export function presentEligibility(assessment: Assessment, zone: string | undefined): Eligibility {
  const formats = { en: phraseFormat('en', zone), fr: phraseFormat('fr', zone) };
  const { verdict, asOf, policy, changesAt, proposed, rules } = assessment;
  return {
    verdict,
    asOf,
    policy,
    changesAt,
    proposed,
    rules: rules.map(proof => ({
      ...proof,
      because: presentPhrase(proof.because, formats),
      wouldChange: proof.wouldChange.map(one => presentPhrase(one, formats)),
    })),
  };
}

function presentPhrase(said: Phrase, formats: Formats): z.infer<typeof phrase> {
  return { ...said, en: phraseText(said, 'en', formats.en), fr: phraseText(said, 'fr', formats.fr) };
}
