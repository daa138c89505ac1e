/** The console in a browser, against a whole hub of which one department is away. No host but this machine exists. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadDepartment } from '../../schema/compiler/load.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { startBrowser, type TestBrowser } from '../testkit/browser.js';
import { openPage } from '../testkit/console-page.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { ndjson, sampleKey, sampleRow, sampleUscc } from '../testkit/sample-row.js';
import { startWholeHub, type WholeHub } from '../testkit/whole-hub.js';

/** An editor with its workers is started in each test. */
vi.setConfig({ testTimeout: 60_000 });

const AWAY = 'commerce';
const ROW = 1;

const databases = new Map<string, TestDatabase>();
let hub: WholeHub;
let chromium: TestBrowser;
let context: BrowserContext;
let page: Page;
let troubles: readonly string[];

beforeAll(async () => {
  for (const name of subgraphNames())
    databases.set(name, await createDatabase(`subgraphs/${name}/prisma/migrations`));
  [hub, chromium] = await Promise.all([
    startWholeHub({
      databaseUrl: (name) => databases.get(name)?.url ?? '',
      through: async (name, url) => (name === AWAY ? `http://127.0.0.1:1/${AWAY}` : url),
    }),
    startBrowser(),
  ]);
  for (const record of loadDepartment('food-drug').records.filter(({ name }) => name === 'FoodSampling'))
    await hub.publish('food-drug', record.name, ndjson([sampleRow(record, ROW)]));
}, 300_000);
afterAll(async () => {
  await chromium?.stop();
  await hub?.stop();
  for (const database of databases.values()) await database.drop();
});

beforeEach(async () => {
  ({ context, page, troubles } = await openPage(chromium, hub.gateway));
});
afterEach(async () => {
  await context.close();
});

const open = (search = '') => page.goto(`${hub.gateway}/console${search}`);
const signIn = async (token: string) => {
  await page.getByLabel('访问令牌').fill(token);
  await page.getByRole('button', { name: '登录' }).click();
};
/** In the form: the editor puts alerts of its own beside the page. */
const problem = () => page.getByRole('main').getByRole('alert').textContent();
const stored = () =>
  page.evaluate(() => [...Object.values(sessionStorage), ...Object.values(localStorage)].map(String));
/** The text of one of the editors, whose spaces are no-break ones. */
const textOf = async (editor: string) =>
  ((await page.locator(`${editor} .view-lines`).textContent()) ?? '').replaceAll('\u00a0', ' ');
const run = () => page.getByRole('button', { name: /Execute query/ }).click();
const giveVariables = async (value: unknown) => {
  await page.locator('.graphiql-editor-tool .monaco-editor').first().click();
  await page.keyboard.press('Control+a');
  // Pasted, as people do: what is typed, the editor completes with brackets and quotes of its own.
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, JSON.stringify(value));
};

test('a token that the gateway refuses shows its message, and is not kept', async () => {
  await open();
  await signIn('abc');
  await expect.poll(() => problem()).toContain('令牌无效');
  await signIn(await hub.token('analyst', 'food-drug', -60));
  await expect.poll(() => problem()).toContain('令牌已过期');
  expect(await stored()).toEqual([]);
  expect(troubles).toEqual([]);
});

test('an analyst signs in, chooses a question with the keyboard, runs it and sees its answer', async () => {
  await open();
  const token = await hub.token('analyst', 'food-drug');
  await signIn(`Bearer ${token}\n`);
  const account = page.getByRole('region', { name: '当前登录' });
  await expect.poll(() => account.textContent()).toContain('食品药品监督管理局 · 分析员');
  expect(await account.textContent()).toContain('有效至');
  expect(await page.content()).not.toContain(token);

  await page.getByRole('searchbox', { name: '查找示例' }).fill('FoodSamplingByKey');
  await page.getByRole('link', { name: /FoodSamplingByKey/ }).press('Enter');
  expect(new URL(page.url()).searchParams.get('example')).toBe('FoodSamplingByKey');
  await expect.poll(() => textOf('.graphiql-query-editor')).toContain('query FoodSamplingByKey');
  await giveVariables({ key: sampleKey(ROW) });
  await run();
  await expect.poll(() => textOf('.graphiql-response')).toContain(`"samplingNo": "${sampleKey(ROW)}"`);
  expect(troubles).toEqual([]);
});

test('a department that is away is named above the answer of the others', async () => {
  await open('?example=EnterpriseProfile');
  await signIn(await hub.token('analyst'));
  await expect.poll(() => textOf('.graphiql-query-editor')).toContain('query EnterpriseProfile');
  await giveVariables({ code: sampleUscc(ROW) });
  await run();
  const notice = page.getByRole('status').filter({ hasText: '没有应答' });
  await expect.poll(() => notice.textContent()).toContain(`结果不完整:${loadDepartment(AWAY).name}没有应答`);
  expect(await page.getByRole('list', { name: '错误' }).textContent()).toContain(AWAY);
  expect(troubles).toEqual([]);
});

test('whoever may see personal fields says what for once, and every query carries it', async () => {
  const purpose = page.getByLabel('用途');
  await open('?example=Joins');
  await signIn(await hub.token('risk-officer'));
  await purpose.fill('核查投诉 12315');
  await page.reload();
  await expect.poll(() => purpose.inputValue()).toBe('核查投诉 12315');
  await expect.poll(() => textOf('.graphiql-query-editor')).toContain('query Joins');
  const sent = page.waitForRequest((request) => request.postData()?.includes('query Joins') === true);
  await run();
  expect((await sent).headers()['x-hub-purpose']).toBe(encodeURIComponent('核查投诉 12315'));
  await page.getByRole('button', { name: '退出' }).click();
  await signIn(await hub.token('analyst'));
  await expect.poll(() => textOf('.graphiql-query-editor')).toContain('query Joins');
  expect(await purpose.count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('signing out leaves nothing behind, and a token that ends signs out with the reason', async () => {
  await open('?example=Joins');
  const token = await hub.token('analyst');
  await signIn(token);
  await expect.poll(() => textOf('.graphiql-query-editor')).toContain('query Joins');
  // The editor writes its tabs late: only then is there something that could stay.
  await expect.poll(async () => (await stored()).join('')).toContain('query Joins');
  await page.reload();
  await expect.poll(() => textOf('.graphiql-query-editor')).toContain('query Joins');
  await page.getByRole('button', { name: '退出' }).click();
  await page.getByLabel('访问令牌').waitFor();
  expect(await stored()).toEqual([]);
  await page.reload();
  await page.getByLabel('访问令牌').waitFor();

  const expired = await hub.token('analyst', 'food-drug', -60);
  await page.evaluate((value) => sessionStorage.setItem('hub:token', value), expired);
  await page.reload();
  await expect.poll(() => problem()).toContain('令牌已过期');
  expect(await stored()).toEqual([]);
  expect(troubles).toEqual([]);
});
