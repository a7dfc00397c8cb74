import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pages } from '#console/pages.ts';
import { audit } from './audit.ts';
import { type BusyOffice, openBusyOffice } from './busyOffice.ts';
import { everyScreen, type Screen } from './everyScreen.ts';
import { screens } from './screens.ts';
import { type VisitOptions, visit } from './visit.ts';

// Some fifty screens a test.
vi.setConfig({ testTimeout: 300_000 });

let busy: BusyOffice;
beforeAll(async () => {
  busy = await openBusyOffice();
});
afterAll(() => busy?.office.close());

/** Opens every screen, or those that are asked for, in windows of one kind, and collects what `look` finds on each. */
async function lookAt(
  options: VisitOptions,
  look: (page: Page) => Promise<readonly string[]>,
  asked: (screen: Screen) => boolean = isWide,
): Promise<string[]> {
  const { office, admin } = busy;
  const found: string[] = [];
  for (const as of ['nobody', 'admin'] as const) {
    const page = await visit(office.browser, office.server.address, {
      provokes: [401, 404],
      ...options,
      as: as === 'admin' ? admin : undefined,
    });
    for (const screen of everyScreen(busy)) {
      if (screen.as !== as || !asked(screen)) continue;
      await screen.open(page);
      found.push(...(await look(page)).map(line => `${screen.name}: ${line}`));
    }
  }
  return found;
}

/** A screen without what is opened on it, and what is there on narrow screens only. */
const isPlain = ({ name, window }: Screen) => name.startsWith('/') || name === 'no page' || window === 'narrow';
const isNarrow = ({ window }: Screen) => window !== 'wide';
const isWide = ({ window }: Screen) => window !== 'narrow';

it('looks at every page that the console has', () => {
  const visited = new Set(everyScreen(busy).map(({ at }) => at));
  expect(pages.map(({ path }) => path).filter(path => !visited.has(path))).toEqual([]);
});

it('axe finds nothing at all on any screen, in light, and nothing moves for whoever asked for no motion', async () => {
  const look = async (page: Page) => [...(await audit(page)), ...(await moving(page))];
  expect(await lookAt({ colorScheme: 'light', reducedMotion: 'reduce' }, look)).toEqual([]);
});

it('axe finds nothing at all on any screen, in dark', async () => {
  expect(await lookAt({ colorScheme: 'dark' }, audit)).toEqual([]);
});

it('axe finds nothing at all on a telephone', async () => {
  expect(await lookAt({ viewport: { width: 390, height: 844 } }, audit, isPlain)).toEqual([]);
});

it('axe finds what is wrong', async () => {
  const page = await busy.office.visit();
  await page.setContent('<main><h1>A page</h1><img src="data:,"><button></button></main>');
  const found = await audit(page);
  for (const rule of ['image-alt', 'button-name', 'document-title']) {
    expect(found).toContainEqual(expect.stringContaining(` ${rule} `));
  }
});

/** What is wider than the window, or cannot be scrolled to, because it is cut off at an edge. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      element !== document.documentElement &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.querySelectorAll('a, button, input, select, textarea, h1, h2')) {
      const { left, right } = element.getBoundingClientRect();
      if (element.closest('.unseen, .skip') || scrolls(element.parentElement)) continue;
      if (left < -1 || right > clientWidth + 1)
        found.push(`${element.tagName} “${element.textContent?.slice(0, 40)}” stands from ${left} to ${right}`);
    }
    return found;
  });

describe.each([
  ['200 %', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
  ['400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
] as const)('magnified to %s', (_, size) => {
  it('no screen loses anything or scrolls sideways', async () => {
    expect(await lookAt(size, lost, isNarrow)).toEqual([]);
  });

  it('a claim can be decided', async () => {
    const { office, claims } = busy;
    const page = await office.visit({ as: 'ana', ...size });
    const at = screens(page);
    await page.goto(`/claims/${claims.settleable.id}`);
    await at.choice('Reject').check();
    await at.ground.selectOption({ index: 1 });
    for (const part of [at.verdict, at.photos.getByRole('img').first(), at.message, at.act('Reject')]) {
      await part.scrollIntoViewIfNeeded();
      const seen = await part.evaluate(element => {
        const { left, right, top, height } = element.getBoundingClientRect();
        const over = document.elementFromPoint((left + right) / 2, top + Math.min(height / 2, innerHeight / 4));
        return left >= 0 && right <= innerWidth && (element.contains(over) || (over?.contains(element) ?? false));
      });
      expect(seen, String(part)).toBe(true);
    }
    await at.act('Reject').click({ trial: true });
  });
});

/** Elements that would move: with an animation or a transition that takes time, now or with their pseudo-elements. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const takesTime = (durations: string) => durations.split(',').some(time => Number.parseFloat(time) > 0);
    const found = new Set<string>();
    for (const element of document.querySelectorAll('*')) {
      for (const pseudo of [undefined, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        const animated = style.animationName !== 'none' && takesTime(style.animationDuration);
        const changes = style.transitionProperty !== 'none' && takesTime(style.transitionDuration);
        if (animated || changes) found.add(`${element.tagName}.${element.className}${pseudo ?? ''}`);
      }
    }
    if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') found.add('the page scrolls smoothly');
    for (const animation of document.getAnimations()) found.add(`runs: ${animation.id || animation.playState}`);
    return [...found];
  });

it.each(['reduce', 'no-preference'] as const)(
  'what is loading moves only where motion is wanted: %s',
  async reducedMotion => {
    const page = await busy.office.visit({ as: 'ana', reducedMotion });
    await page.route(/api\/claims\?/, () => undefined);
    await page.goto('/claims');
    await page.locator('.bone').first().waitFor({ state: 'attached' });
    expect((await moving(page)).length > 0).toBe(reducedMotion === 'no-preference');
  },
);
