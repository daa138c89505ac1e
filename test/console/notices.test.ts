/** Notices at the console, in a browser against a whole hub: trays, one notice, and the acts that the table offers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { TrustedDocuments } from '../../gateway/plugins/trusted-documents.js';
import type { Role } from '../../platform/identity/roles.js';
import { projectRoot } from '../../platform/root.js';
import { CONTENT, RECEIVER, SENDER } from '../../subgraphs/exchange/test/exchange-fixture.js';
import { subgraphNames } from '../../subgraphs/names.js';
import { startBrowser, type TestBrowser } from '../testkit/browser.js';
import { openPage } from '../testkit/console-page.js';
import { createDatabase, type TestDatabase } from '../testkit/database.js';
import { type Asking, startWholeHub, type WholeHub } from '../testkit/whole-hub.js';

vi.setConfig({ testTimeout: 120_000 });

const NARROW = { width: 390, height: 800 };
const PDF = Buffer.from('%PDF-1.7\n检验报告\n');

const databases = new Map<string, TestDatabase>();
let hub: WholeHub;
let chromium: TestBrowser;
let documents: TrustedDocuments;
beforeAll(async () => {
  documents = await TrustedDocuments.read(join(projectRoot, 'schema/operations/exchange'));
  for (const name of subgraphNames())
    databases.set(name, await createDatabase(`subgraphs/${name}/prisma/migrations`));
  [hub, chromium] = await Promise.all([
    startWholeHub({ databaseUrl: (name) => databases.get(name)?.url ?? '' }),
    startBrowser(),
  ]);
}, 180_000);
afterAll(async () => {
  await chromium?.stop();
  await hub?.stop();
  for (const database of databases.values()) await database.drop();
}, 120_000);

const contexts: BrowserContext[] = [];
const troubles: (readonly string[])[] = [];
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  expect(troubles.splice(0).flat()).toEqual([]);
});

/** Somebody at the page of notices, signed in. */
async function at(role: Role, department: string | undefined, search = '', viewport?: typeof NARROW) {
  const opened = await openPage(chromium, hub.gateway, viewport);
  contexts.push(opened.context);
  troubles.push(opened.troubles);
  const { page } = opened;
  await page.goto(`${hub.gateway}/console?page=notices${search}`);
  await page.getByLabel('访问令牌').fill(await hub.token(role, department));
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('navigation', { name: '收件箱' }).waitFor();
  return page;
}

const outcome = z.looseObject({ id: z.string(), recipients: z.array(z.object({ id: z.string() })) });

/** By a registered document, beside the page. */
async function told(name: string, variables: object, by: Asking) {
  const answer = await hub.ask(documents.named(name) ?? '', variables, by);
  return outcome.parse(Object.values(answer.data ?? {})[0]);
}

async function signedNotice(title: string): Promise<{ readonly id: string; readonly record: string }> {
  const drafter: Asking = { role: 'handler', department: SENDER };
  const { id } = await told('DraftNotice', { content: { ...CONTENT, title } }, drafter);
  await told('SubmitNotice', { id }, drafter);
  const { recipients } = await told('SignNotice', { id }, { role: 'signer', department: SENDER });
  return { id, record: recipients[0]?.id ?? '' };
}

const trays = (page: Page) => page.getByRole('navigation', { name: '收件箱' });
/** With its count: 督办 is not 报请督办. */
const trayLink = (page: Page, tray: string) =>
  trays(page).getByRole('link', { name: new RegExp(`^${tray}\\s*\\d+ 份$`) });
const inTray = async (page: Page, tray: string, count: number) =>
  expect.poll(() => trayLink(page, tray).textContent()).toBe(`${tray}${count} 份`);
const open = async (page: Page, tray: string, title: string) => {
  await trayLink(page, tray).click();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
};
/** Opens the form of an act; fills it; does it. */
const act = async (
  page: Page,
  name: string,
  fill: (form: ReturnType<Page['getByRole']>) => unknown = () => 0,
) => {
  await page.getByRole('button', { name, exact: true }).click();
  const form = page.getByRole('form', { name });
  await fill(form);
  await form.getByRole('button', { name: `确认${name}` }).click();
  return form;
};
const buttons = (page: Page) =>
  page.getByRole('group', { name: '可办的动作' }).getByRole('button').allTextContents();

test('a notice goes from draft to 办结 through the page, each with the buttons that are theirs', async () => {
  const title = '关于某批次鲜牛奶不合格的抄告';
  const drafter = await at('handler', SENDER, '&tray=DRAFTS');
  await inTray(drafter, '草稿', 0);
  await drafter.getByRole('button', { name: '拟新抄告' }).click();
  const form = drafter.getByRole('form', { name: '拟稿' });
  await form.getByLabel('标题').fill(title);
  await form.getByLabel('正文').fill('该批次大肠菌群超标,\n请依职权处理。');
  await form.getByRole('group', { name: '主送' }).getByLabel('商务').check();
  await form.getByRole('button', { name: '确认拟稿' }).click();
  await drafter.getByRole('heading', { level: 2, name: title }).waitFor();
  expect(await buttons(drafter)).toEqual(['修改', '加附件', '送核']);
  await act(drafter, '加附件', (upload) =>
    upload
      .getByLabel('PDF')
      .setInputFiles({ name: '检验报告.pdf', mimeType: 'application/pdf', buffer: PDF }),
  );
  await expect.poll(() => buttons(drafter)).toEqual(['修改', '加附件', '去附件', '送核']);
  await act(drafter, '修改', (edit) => edit.getByLabel('紧急程度').selectOption('加急'));
  await drafter.getByText('加急').waitFor();
  await act(drafter, '送核');
  await expect.poll(() => buttons(drafter)).toEqual([]);

  const signer = await at('signer', SENDER);
  await inTray(signer, '草稿', 1);
  await open(signer, '草稿', title);
  expect(await buttons(signer)).toEqual(['退改', '签发']);
  await act(signer, '签发');
  await signer.getByText(/沪食药监抄〔\d{4}〕\d+号/).waitFor();
  await inTray(signer, '草稿', 0);

  const clerk = await at('clerk', RECEIVER);
  await inTray(clerk, '待签收', 1);
  await open(clerk, '待签收', title);
  expect(await clerk.locator('.notice-view .body').textContent()).toContain('大肠菌群超标');
  const saved = clerk.waitForEvent('download');
  await clerk.getByRole('button', { name: '检验报告.pdf' }).click();
  expect(readFileSync(await (await saved).path())).toEqual(PDF);
  const printed = clerk.waitForEvent('popup');
  await clerk.getByRole('button', { name: '打印稿' }).click();
  await (await printed).getByText(title).waitFor();
  await act(clerk, '签收');
  await expect.poll(() => buttons(clerk)).toEqual(['退回', '转办', '分办', '提请协调']);

  const handler = await at('handler', RECEIVER);
  await open(handler, '待办', title);
  await act(handler, '承办');
  await act(handler, '拟反馈', async (reply) => {
    await reply.getByLabel('核查属实').check();
    await reply.getByLabel('下架', { exact: true }).check();
    await reply.getByLabel('第 1 项:是什么').fill('下架');
    await reply.getByLabel('第 1 项:数').fill('120');
    await reply.getByLabel('第 1 项:单位').fill('盒');
  });
  await handler.getByText('下架 120 盒').waitFor();

  const second = await at('signer', RECEIVER);
  await open(second, '待办', title);
  await act(second, '签发最终反馈');
  await second.getByText('已反馈').first().waitFor();

  await trayLink(drafter, '待确认').click();
  await inTray(drafter, '待确认', 1);
  await open(drafter, '待确认', title);
  await act(drafter, '办结');
  await expect
    .poll(() => drafter.getByRole('region', { name: '流转日志' }).getByRole('listitem').last().textContent())
    .toContain('办结');
  await inTray(drafter, '待确认', 0);
});

test('a co-signer finds what waits for its 会签, and signs it there', async () => {
  const title = '关于会签的抄告';
  const drafter: Asking = { role: 'handler', department: SENDER };
  const { id } = await told(
    'DraftNotice',
    { content: { ...CONTENT, title, cosigners: ['health'] } },
    drafter,
  );
  await told('SubmitNotice', { id }, drafter);
  await told('StartCosigning', { id }, { role: 'signer', department: SENDER });
  const cosigner = await at('signer', 'health');
  await inTray(cosigner, '待会签', 1);
  await open(cosigner, '待会签', title);
  expect(await buttons(cosigner)).toEqual(['会签', '会签退回']);
  await act(cosigner, '会签');
  await inTray(cosigner, '待会签', 0);
});

test('what was sent is corrected and continued through the page, and says so', async () => {
  const title = '关于须更正的抄告';
  const { id } = await signedNotice(title);
  const drafter = await at('handler', SENDER, `&notice=${id}`);
  await drafter.getByRole('heading', { level: 2, name: title }).waitFor();
  const further = async (how: string, next: string) => {
    await act(drafter, '更正、续报', async (form) => {
      await form.getByLabel('更正还是续报').selectOption(how);
      expect(await form.getByLabel('正文').inputValue()).toBe(CONTENT.body);
      await form.getByLabel('标题').fill(next);
    });
    await drafter.getByRole('heading', { level: 2, name: next }).waitFor();
    await drafter.getByText(`${how}自`).waitFor();
  };
  await further('续报', `${title}(续)`);
  await drafter.getByRole('button', { name: /沪食药监抄〔\d{4}〕\d+号/ }).click();
  await further('更正', `${title}(更正)`);
  await act(drafter, '送核');
  await expect.poll(() => buttons(drafter)).toEqual([]);
  const signer = await at('signer', SENDER);
  await open(signer, '草稿', `${title}(更正)`);
  await act(signer, '签发');
  // Not its number: that of the notice which it corrects has been there before.
  await expect.poll(() => buttons(signer)).not.toContain('签发');
  await drafter.getByRole('button', { name: /沪食药监抄〔\d{4}〕\d+号/ }).click();
  await drafter.getByText(/已由 .* 更正或续报/).waitFor();
  await expect.poll(() => buttons(drafter)).not.toContain('更正、续报');
});

test('what is refused says why, and who was first', async () => {
  const notice = await signedNotice('关于抢先签收的抄告');
  const clerk = await at('clerk', RECEIVER);
  await open(clerk, '待签收', '关于抢先签收的抄告');
  await told('AcknowledgeNotice', { id: notice.record }, { role: 'publisher', department: RECEIVER });
  const form = await act(clerk, '签收');
  await expect.poll(() => form.getByRole('alert').textContent()).toMatch(/test-publisher.*已“签收”/);
  await clerk.getByRole('button', { name: '刷新' }).click();
  await expect.poll(() => buttons(clerk)).not.toContain('签收');
});

test('the leading office sees the city, and supervises', async () => {
  const title = '关于督办的抄告';
  await signedNotice(title);
  const office = await at('leading-office', undefined, '&tray=TO_ACKNOWLEDGE');
  expect(await trays(office).getByRole('link', { name: '草稿' }).count()).toBe(0);
  await office.getByRole('link', { name: title }).click();
  await act(office, '督办', (form) => form.getByLabel('说明').fill('重大'));
  await expect.poll(() => buttons(office)).toContain('解除督办');
  await inTray(office, '督办', 1);
});

test('on a narrow screen nothing lies beside the page', async () => {
  const title = '关于窄屏的抄告';
  await signedNotice(title);
  const clerk = await at('clerk', RECEIVER, '', NARROW);
  const widest = () => clerk.evaluate(() => document.documentElement.scrollWidth);
  await clerk.getByRole('link', { name: title }).waitFor();
  expect(await widest()).toBe(NARROW.width);
  await open(clerk, '待签收', title);
  await clerk.getByRole('button', { name: '签收', exact: true }).click();
  expect(await widest()).toBe(NARROW.width);
});
