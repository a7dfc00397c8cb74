import type { Page } from 'playwright-core';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { fetchInPage } from '../fetchInPage.ts';
import type { Shop } from '../openShop.ts';

/** One of the three homes of the console, as a journey needs it. */
export type Home = {
  readonly shop: Shop;
  /** A window of the console in which somebody of that role, who reads English, has just signed in the way this home has. */
  enter(role: 'agent' | 'admin'): Promise<Page>;
  /** The address of a screen in this home. */
  at(path: string): string;
  close(): Promise<void>;
};

export type Journey = (home: Home) => Promise<void>;

/** What the API tells of a claim to whoever is signed in; asked by the page, from where every home can be reached. */
export async function read(page: Page, id: number): Promise<ClaimDetail> {
  const answer = await fetchInPage(page)(`${new URL(page.url()).origin}/api/claims/${id}`);
  return (await answer.json()) as ClaimDetail;
}
