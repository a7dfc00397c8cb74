import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './findChromium.ts';

// Works as root in a container, without a display, and asks nothing of the network.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium; the caller closes it. @throws Error when there is none, with how to get one. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), headless: true, args: flags });
}
