import type { Page } from 'playwright-core';
import type { Message, Messages } from '#console/i18n/catalogue.ts';
import { claimEn } from '#console/i18n/claim.en.ts';
import { claimFr } from '#console/i18n/claim.fr.ts';
import { en } from '#console/i18n/en.ts';
import { fr } from '#console/i18n/fr.ts';
import { findingKinds } from '#domain/evidence.ts';
import { factNames } from '#domain/facts.ts';
import { reasons } from '#domain/reasons.ts';
import { statuses } from '#domain/status.ts';
import { answers, verdicts } from '#domain/verdict.ts';

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const textsOf = (messages: Messages) => Object.values(messages).flatMap(forms);
const words = [reasons, verdicts, answers, statuses, factNames, findingKinds].flatMap(table => Object.values(table));

const frenchTexts = new Set([...textsOf(fr), ...textsOf(claimFr), ...words.map(word => word.fr)]);
const englishTexts = [...textsOf(en), ...textsOf(claimEn), ...words.map(word => word.en)].filter(
  text => !frenchTexts.has(text) && /\p{L}{2}/u.test(text.replaceAll(/\{\w+\}/g, '')),
);

const numbers = new Set(['count', 'd', 'h', 'min', 'days', 'position', 'total']);
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patterns = englishTexts.map(text => {
  const parts = text.split(/\{(\w+)\}/).map((part: string, i: number) => {
    if (i % 2 === 0) return escaped(part);
    return numbers.has(part) ? '[\\d\\s.,]+' : '.+';
  });
  return new RegExp(`^${parts.join('')}$`);
});

/** What stands on a page, and what is read out of it, that is a sentence of the English tables. Texts marked as another language are not looked at. */
export async function englishLeft(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt'];
    const foreign = (element: Element) => element.closest('[lang]')?.getAttribute('lang') !== 'fr';
    const found = [document.title];
    for (const element of document.querySelectorAll('body *')) {
      if (foreign(element) || element.closest('script, style')) continue;
      for (const name of attributes) found.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
    }
    return found.map(text => text.replace(/^[\s·,:]+|[\s·,:]+$/g, '')).filter(text => text !== '');
  });
  return [...new Set(texts)].filter(text => patterns.some(pattern => pattern.test(text)));
}
