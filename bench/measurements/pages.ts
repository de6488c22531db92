import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { addresses } from '@jobprod/shared/addresses';
import { startDemo } from '../contenders/demo.ts';
import { median } from '../figures/statistics.ts';
import { short, table } from '../figures/table.ts';
import { findBrowser } from '../find-browser.ts';
import { installOwnPackages } from '../own-packages.ts';
import type { Goal, Section } from './section.ts';

type Look = {
  address: string;
  performance: number;
  accessibility: number;
  lcp: number;
  cls: number;
  faults: string[];
  error: string | null;
};
type Page = Omit<Look, 'faults' | 'error'>;

const looksAPage = 3;
const demoCandidate = 'camille.auberger@courriel.example';
const demoRecruiter = 'rachel@atelier-boreal.example';
const folder = join(import.meta.dirname, '../lighthouse');

const ask = (origin: string, query: string, variables: Record<string, string> = {}): Promise<Response> =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });

const publicProfile = async (origin: string): Promise<string> => {
  const { data } = JSON.parse(await (await ask(origin, '{ profiles(first: 1) { nodes { slug } } }')).text());
  return addresses.profile(data.profiles.nodes[0].slug);
};

type Message = { to: string; links: string[] };

/** The session of one of the demo people, who follow the link in their mail. */
const cookieOf = async (origin: string, email: string): Promise<string> => {
  await ask(origin, 'mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { attempt } }', { email });
  const messages: Message[] = JSON.parse(await (await fetch(`${origin}/mailbox/messages.json`)).text());
  const link = messages.find(({ to }) => to === email)?.links.find((one) => one.includes('#'));
  const complete = 'mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code } } }';
  const completed = await ask(origin, complete, { token: link?.split('#')[1] ?? '' });
  const [cookie] = completed.headers.getSetCookie();
  if (!cookie) throw new Error(`${email} could not be signed in`);
  return cookie.split(';')[0] ?? '';
};

const lookAt = async (urls: readonly string[], cookies: Record<string, string>): Promise<Look[]> => {
  const env = { ...process.env, COOKIES: JSON.stringify(cookies), CHROMIUM_PATH: findBrowser() };
  const child = spawn(process.execPath, [join(folder, 'audit.mjs'), String(looksAPage), ...urls], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const looks: Look[] = [];
  for await (const line of createInterface(child.stdout)) if (line.startsWith('{')) looks.push(JSON.parse(line));
  const failed = looks.find(({ error }) => error !== null);
  if (failed || looks.length < looksAPage * urls.length) throw new Error(failed?.error ?? 'Lighthouse ended before it had seen every page');
  return looks;
};

const goalsOf = (pages: readonly Page[]): Goal[] => {
  const [home, ...others] = pages;
  if (!home) return [];
  const worst = (of: (page: Page) => number, choose: (...values: number[]) => number, among = pages) => choose(...among.map(of));
  const goal = (said: string, value: number, reached: boolean): Goal => ({ said: `pages: ${said}`, figure: short(value), reached });
  const performance = worst((page) => page.performance, Math.min);
  const accessibility = worst((page) => page.accessibility, Math.min);
  const cls = worst((page) => page.cls, Math.max);
  const lcp = worst((page) => page.lcp, Math.max, others);
  return [
    goal('performance at least 90, the lowest', performance, performance >= 90),
    goal('home, LCP at most 1.5 s', home.lcp, home.lcp <= 1.5),
    goal('elsewhere, LCP at most 2.5 s, the longest', lcp, lcp <= 2.5),
    goal('CLS under 0.05, the largest', cls, cls < 0.05),
    goal('accessibility 100, the lowest', accessibility, accessibility === 100),
  ];
};

/** Lighthouse, mobile, three looks a page: the median of each figure. */
export const measurePages = async (port: number): Promise<Section> => {
  await installOwnPackages(folder);
  const { origin } = await startDemo(port);
  const { home, signIn, terms, verify, register, legal, unlock, myPath, workspace } = addresses;
  const cookies = {
    [`${origin}${myPath}`]: await cookieOf(origin, demoCandidate),
    [`${origin}${workspace}`]: await cookieOf(origin, demoRecruiter),
  };
  const paths = [home, signIn, terms, await publicProfile(origin), verify, register, legal, unlock, myPath, workspace];
  const looks = await lookAt(
    paths.map((path) => `${origin}${path}`),
    cookies,
  );
  const pages = paths.map((path): Page => {
    const own = looks.filter(({ address }) => address === `${origin}${path}`);
    const middle = (of: (look: Look) => number) => median(own.map(of));
    return {
      address: path,
      performance: middle((l) => l.performance),
      accessibility: middle((l) => l.accessibility),
      lcp: middle((l) => l.lcp),
      cls: middle((l) => l.cls),
    };
  });
  const faults = [...new Set(looks.flatMap(({ address, faults }) => faults.map((fault) => `${address.slice(origin.length)}: ${fault}`)))];
  const rows = pages.map(({ address, performance, lcp, cls, accessibility }) => [
    `\`${address}\``,
    performance.toFixed(0),
    lcp.toFixed(2),
    cls.toFixed(3),
    accessibility.toFixed(0),
  ]);
  const lines = [
    '',
    ...table(['page', 'performance', 'LCP s', 'CLS', 'accessibility'], rows),
    ...(faults.length > 0 ? ['', `Accessibility: ${faults.join('; ')}`] : []),
  ];
  return { title: 'The pages, as Lighthouse sees them on a phone', lines, goals: goalsOf(pages) };
};
