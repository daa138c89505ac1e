import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { databaseUrl, readConfig, subgraphUrl, unknownVariables } from './config.js';
import { HubError } from './errors.js';
import { logOptions } from './log.js';
import { projectRoot } from './root.js';

describe('readConfig', () => {
  it('has defaults for everything', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      webhookOrigins: [],
      host: '127.0.0.1',
      home: `${projectRoot}/.hub`,
      engine: 'hive',
      logLevel: 'warn',
      oidcAudience: 'hub',
    });
  });

  it('names every wrong variable and how to mend it, never the value of a secret', () => {
    const wrong = {
      HUB_PORT: 'x',
      HUB_ENGINE: 'cosmo',
      HUB_INTERNAL_SECRET: 'short',
      HUB_POSTGRES_URL: 'mysql://a:pass@b',
    };
    expect(() => readConfig(wrong)).toThrow(HubError);
    try {
      readConfig(wrong);
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      for (const name of Object.keys(wrong)) expect(message).toContain(name);
      expect(message).toContain('应为 hive 或 apollo');
      expect(message).not.toMatch(/short|pass/);
    }
  });

  it('takes origins of webhooks, encrypted unless they are this machine', () => {
    const read = (text: string) => readConfig({ HUB_WEBHOOK_ORIGINS: text }).webhookOrigins;
    expect(read('https://*.Example.gov.cn:443, http://127.0.0.1:9000/')).toEqual([
      'https://*.example.gov.cn',
      'http://127.0.0.1:9000',
    ]);
    for (const wrong of [
      'example.gov.cn',
      'http://10.1.2.3',
      'https://a.cn/path',
      'https://*',
      'https://a.*.cn',
    ]) {
      expect(() => read(wrong), wrong).toThrow('HUB_WEBHOOK_ORIGINS');
    }
  });

  it('knows its variables, so that a typing error can be shown', () => {
    const env = { HUB_PROT: '1', HUB_PORT: '1', HUB_URL_FOOD_DRUG: 'x', PATH: '' };
    expect(unknownVariables(env)).toEqual(['HUB_PROT']);
  });

  it('finds databases and subgraphs by the folder name', () => {
    const config = readConfig({ HUB_POSTGRES_URL: 'postgresql://u:p@db:5432/postgres' });
    expect(databaseUrl(config, {}, 'food-drug')).toBe('postgresql://u:p@db:5432/hub_food_drug');
    expect(databaseUrl(config, { DATABASE_URL_FOOD_DRUG: 'postgresql://x/y' }, 'food-drug')).toBe(
      'postgresql://x/y',
    );
    expect(() => databaseUrl(readConfig({}), {}, 'fire')).toThrow('DATABASE_URL_FIRE');
    expect(subgraphUrl({ HUB_URL_FOOD_DRUG: 'http://h:1/food-drug/' }, 'food-drug')).toBe(
      'http://h:1/food-drug',
    );
    expect(() => subgraphUrl({}, 'fire')).toThrow('HUB_URL_FIRE');
  });
});

describe('logs', () => {
  it('show no secret, wherever it hides', () => {
    let text = '';
    const sink = new Writable({
      write(chunk, _encoding, done) {
        text += String(chunk);
        done();
      },
    });
    const log = pino(logOptions('test', 'info'), sink);
    log.info({
      event: 'x',
      token: 'S1',
      a: { password: 'S2' },
      req: { headers: { authorization: 'S3', cookie: 'S4' } },
    });
    log.info({ event: 'y', url: 'postgresql://hub:S5@127.0.0.1/x', headers: { 'x-hub-context': 'S6' } });
    const lost = Object.assign(new Error('lost'), { code: '57P01', client: { connectionParameters: 'S1' } });
    log.warn({ event: 'database.connection.lost', err: lost });
    log.error({ event: 'z', err: new Error('cannot reach postgresql://hub:S7@h/x') });
    expect(text).not.toMatch(/S[1-7]/);
    expect(text).toMatch(/"code":"57P01"/);
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ event: 'x', part: 'test', level: 'info' });
  });
});
