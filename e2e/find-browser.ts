import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const exec = promisify(execFile);

export interface Browser {
  executablePath: string;
  args: string[];
}

/** One way to a browser: undefined when it leads nowhere here. */
export type Way = () => Promise<Browser | undefined>;

const isRoot = process.getuid?.() === 0;
/** Chromium's sandbox needs an account of its own to give rights away; /dev/shm is small in containers. */
const args = process.platform === 'linux' ? ['--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])] : [];

/** The shell is Chromium without the windows nobody looks at: what Playwright itself runs, and a sixth of the processor's time less. */
const SYSTEM_NAMES = ['chromium-headless-shell', 'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const APPLICATIONS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** Some systems ship a stand-in that only says how to install the real one. */
const runs = (path: string) =>
  exec(path, ['--version', ...args], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
const succeeds = (file: string, given: string[], timeout: number) =>
  exec(file, given, { timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).then(
    () => true,
    () => false,
  );

async function named(): Promise<Browser | undefined> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined || executablePath === '') return undefined;
  if (!(await runs(executablePath))) throw new Error(`CHROMIUM_PATH says ${executablePath}, and no browser runs there.`);
  return { executablePath, args };
}

async function playwrights(): Promise<Browser | undefined> {
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) && (await runs(executablePath)) ? { executablePath, args } : undefined;
}

async function systems(): Promise<Browser | undefined> {
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  const candidates = [...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS];
  for (const executablePath of new Set(candidates)) {
    if (existsSync(executablePath) && (await runs(executablePath))) return { executablePath, args };
  }
  return undefined;
}

async function downloaded(): Promise<Browser | undefined> {
  const installer = join(import.meta.dirname, 'node_modules/.bin/playwright');
  return (await succeeds(installer, ['install', 'chromium'], 300_000)) ? playwrights() : undefined;
}

async function installed(): Promise<Browser | undefined> {
  if (!isRoot || process.platform !== 'linux') return undefined;
  const apt = ['-o', 'DPkg::Lock::Timeout=300'];
  if (!(await succeeds('apt-get', [...apt, 'update'], 300_000))) return undefined;
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (await succeeds('apt-get', [...apt, 'install', '--yes', '--no-install-recommends', name], 600_000)) return systems();
  }
  return undefined;
}

/** A Chromium that travels inside npm. Its own list of arguments switches web security off: not for tests. */
async function unpacked(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  return (await runs(executablePath)) ? { executablePath, args: [...args, '--no-sandbox', '--no-zygote', '--in-process-gpu'] } : undefined;
}

/** In the order in which they are tried. */
export const waysToABrowser = { named, playwrights, systems, downloaded, installed, unpacked };

/** The first browser that runs here, installing one when there is none. */
export async function findBrowser(tried: Way[] = Object.values(waysToABrowser)): Promise<Browser> {
  for (const way of tried) {
    const browser = await way();
    if (browser) return browser;
  }
  throw new Error('No browser was found and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to one.');
}
