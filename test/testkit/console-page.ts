import type { BrowserContext, Page } from 'playwright-core';
import type { TestBrowser } from './browser.js';

const LONGEST_WAIT_MS = 30_000;

export interface ConsolePage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What a page must never have: requests that fail or leave this machine, and what its policy forbids. */
  readonly troubles: readonly string[];
}

/** A page in a context of its own that notes its troubles. */
export async function openPage(
  { browser }: TestBrowser,
  gateway: string,
  viewport = { width: 1280, height: 800 },
): Promise<ConsolePage> {
  const troubles: string[] = [];
  const context = await browser.newContext({ viewport });
  // What is not there must not hold up a test until it is ended from outside.
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  const page = await context.newPage();
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left takes what it was still loading with it.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(gateway) && !/^(?:data|blob):/.test(request.url()))
      troubles.push(`asks elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    const isRefusal = response.status() === 401 && response.url().endsWith('/graphql');
    if (response.status() >= 400 && !isRefusal) troubles.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  return { context, page, troubles };
}
