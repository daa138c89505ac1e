/** A real Chromium that comes as a registry package, for which every host but this machine's loopback does not exist. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export interface TestBrowser {
  readonly browser: Browser;
  stop(): Promise<void>;
}

/**
 * How the package is told to unpack, beside the browser, the libraries that a bare machine lacks (NSS, NSPR, expat);
 * of the system it then needs glibc only.
 */
const WITH_LIBRARIES = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/**
 * The package brings a font, but looks for it in /tmp only; without any font Chromium dies where it draws a caret. The
 * machine's own fonts count too, where it has some.
 */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;

/** The package unpacks into TMPDIR and takes what it finds there for whole: a folder of our own, for two runs at once. */
async function unpack(folder: string): Promise<{ executablePath: string; env: Record<string, string> }> {
  const before = { ...process.env };
  Object.assign(process.env, WITH_LIBRARIES, { TMPDIR: folder });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    const fontConfiguration = join(folder, 'fonts.conf');
    await writeFile(fontConfiguration, fontsConf(folder));
    return {
      executablePath,
      env: {
        FONTCONFIG_FILE: fontConfiguration,
        HOME: folder,
        LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
        TMPDIR: folder,
      },
    };
  } finally {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

export async function startBrowser(): Promise<TestBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-browser-'));
  try {
    const { executablePath, env } = await unpack(folder);
    const browser = await chromium.launch({
      executablePath,
      env,
      // The sandbox needs rights that a container, or root, does not have; the pages are our own.
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    return {
      browser,
      stop: async () => {
        await browser.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
