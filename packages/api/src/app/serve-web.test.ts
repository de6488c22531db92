import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { publisher } from '@jobprod/shared/publisher';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectPageSecurity } from '../../test/security.ts';
import { type ServeWebOptions, serveWeb } from './serve-web.ts';

const webDist = fileURLToPath(new URL('../../../web/dist', import.meta.url));

const start = async (options: Partial<ServeWebOptions> = {}) => {
  const { pages, failure } = await serveWeb({ webDist, publisher, ...options });
  const app = express();
  app.get('/broken', () => {
    throw new Error('the database password is hunter2');
  });
  app.use(pages);
  app.use(failure);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // Listening on a port, not on a pipe.
  const { port } = server.address() as AddressInfo;
  const get = (path: string, init: RequestInit = {}) => fetch(`http://localhost:${port}${path}`, { redirect: 'manual', ...init });
  return { get, close: () => new Promise((resolve) => server.close(resolve)) };
};

let web: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  web = await start();
});
afterAll(() => web.close());

const inLanguage = (language: string) => ({ headers: { 'Accept-Language': language } });
const nonceOf = (response: Response) => /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? '';
const withoutNonce = async (response: Response) => (await response.text()).replaceAll(nonceOf(response), 'NONCE');

describe('every HTML answer', () => {
  const answers = [
    ['the home page', '/', 200],
    ['a page that the browser draws', '/me', 200],
    ['an address that never was', '/nothing/here', 404],
    ['an address that cannot be decoded', '/%E0%A4%A', 404],
    ['a page that broke', '/broken', 500],
  ] as const;

  it.each(answers)('fault G01: %s carries the security headers', async (_, path, status) => {
    const response = await web.get(path);
    expect(response.status).toBe(status);
    expectPageSecurity(response);
  });

  it.each(answers)(
    '%s has nothing that its policy would block: no style attribute, no script or style without the nonce',
    async (_, path) => {
      const response = await web.get(path);
      const html = await response.text();
      const nonce = nonceOf(response);
      expect(html).not.toMatch(/\sstyle="/);
      expect(html).not.toMatch(/\son\w+="/);
      const executable = [...html.matchAll(/<(?:script|style)\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes('application/json'));
      for (const tag of executable) expect(tag).toContain(`nonce="${nonce}"`);
      expect(html).not.toContain('__NONCE__');
    },
  );

  it('has a nonce of its own each time', async () => {
    const nonces = await Promise.all([web.get('/'), web.get('/'), web.get('/nope')].map(async (response) => nonceOf(await response)));
    expect(new Set(nonces).size).toBe(3);
    for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
  });

  it('tells nothing of what broke', async () => {
    const html = await (await web.get('/broken')).text();
    expect(html).not.toMatch(/hunter2|Error:|at \//);
    expect(html).toContain('Nous n’avons pas pu répondre');
  });
});

describe('addresses', () => {
  it.each(['/', '/legal', '/verify', '/register', '/sign-in', '/sign-in/complete', '/terms', '/me'])('%s exists', async (path) => {
    expect((await web.get(path)).status).toBe(200);
  });

  it.each(['/wp-admin.php', '/index.html', '/.vite/manifest.json', '/assets/../index.html', '/assets/none.js', '/sign-in/complete/more'])(
    '%s is a true 404',
    async (path) => {
      expect((await web.get(path)).status).toBe(404);
    },
  );

  it('takes no form: what is not a reading is absent too', async () => {
    expect((await web.get('/', { method: 'POST', body: 'a=b' })).status).toBe(404);
  });

  it('answers HEAD as GET, without the page', async () => {
    const response = await web.get('/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain('nonce-');
    expect(await response.text()).toBe('');
  });
});

describe('languages', () => {
  it('the home page is drawn in French and in English', async () => {
    const french = await (await web.get('/', inLanguage('fr'))).text();
    const english = await (await web.get('/', inLanguage('en-GB'))).text();
    expect(french).toMatch(/<html lang="fr">[\s\S]*<h1[^>]*>Faites-vous connaître de vive voix<\/h1>/);
    expect(english).toMatch(/<html lang="en">[\s\S]*<h1[^>]*>Let them hear it from you<\/h1>/);
  });

  it('the reader’s own choice goes before what their browser asks for', async () => {
    const html = await (await web.get('/', { headers: { 'Accept-Language': 'fr', Cookie: 'language=en' } })).text();
    expect(html).toContain('<html lang="en">');
  });

  it('choosing a language keeps it and comes back to the same page', async () => {
    const response = await web.get('/sign-in?next=%2Fme&language=en');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/sign-in?next=%2Fme');
    expect(response.headers.get('set-cookie')).toMatch(/^language=en; .*SameSite=Lax/);
  });

  it.each(['//evil.example/?language=en', '/\\evil.example/?language=en'])('fault G05: %s leads nowhere else', async (path) => {
    const response = await web.get(path);
    expect(response.headers.get('location')).toBeNull();
    expect(response.status).toBe(404);
  });
});

it('who publishes the service stands at the foot of each page, as the settings have it, and in what its sentences say', async () => {
  const other = await start({
    publisher: { ...publisher, name: 'Clair', form: 'SAS', city: '69003 Lyon', email: 'bonjour@clair.example' },
  });
  const [home, legal, failed] = await Promise.all(
    ['/', '/legal', '/broken'].map(async (path) => (await other.get(path, inLanguage('fr'))).text()),
  );
  expect(home).toMatch(/Clair, SAS au capital de/);
  expect(legal).toContain('69003 Lyon');
  for (const page of [home, legal, failed]) {
    expect(page).toContain('bonjour@clair.example');
    expect(page).not.toMatch(/contact@jobprod\.com|75013/);
  }
  await other.close();
});

describe('files of the build', () => {
  const scriptOf = async () => /\/assets\/[\w-]+\.js/.exec(await (await web.get('/')).text())?.[0] ?? '';

  it('are kept for ever by browsers, since their name changes with their content', async () => {
    const response = await web.get(await scriptOf());
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('travel compressed, and plain to whoever cannot read that', async () => {
    const script = await scriptOf();
    const [small, plain] = await Promise.all([
      web.get(script, { headers: { 'Accept-Encoding': 'br' } }),
      web.get(script, { headers: { 'Accept-Encoding': 'identity' } }),
    ]);
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(plain.headers.get('content-encoding')).toBeNull();
    // fetch undoes the compression: both are the same script.
    expect(await small.text()).toBe(await plain.text());
  });

  it.each(['/', '/register'])('the code of %s waits until the page stands, and then comes all at once', async (path) => {
    const html = await (await web.get(path, inLanguage('en'))).text();
    expect(html).toMatch(/import\("\/assets\/[^"]+"\)/);
    expect(html).toContain("addEventListener('load'");
    expect(html).not.toMatch(/<script[^>]*\ssrc=|<link rel="modulepreload"/);
    const page = path === '/' ? 'home' : 'register';
    expect(html).toMatch(new RegExp(`\\["/assets/[^\\]]*/${page}-page-`));
  });

  it('the code of a page that the browser draws is fetched at once, all of it in parallel', async () => {
    const html = await (await web.get('/me/video', inLanguage('en'))).text();
    expect(html).toMatch(/<script type="module"[^>]*\ssrc="\/assets\//);
    expect(html).toMatch(/<link rel="modulepreload"[^>]*video-page/);
  });

  const askedAheadAt = async (path: string, cookie?: string) => {
    const html = await (await web.get(path, { headers: cookie === undefined ? {} : { cookie } })).text();
    const bodies = /askedAhead = new Map\((\[.*?\])\.map/.exec(html)?.[1];
    return bodies === undefined ? undefined : [...bodies.matchAll(/operationName\\":\\"(\w+)/g)].map(([, name]) => name);
  };

  it('what such a page begins with is asked by its document, for whoever shows a session, at the plain address alone', async () => {
    const session = '__Host-session=somebodys';
    expect(await askedAheadAt('/me', session)).toEqual(['ViewerShell', 'PathPage']);
    expect(await askedAheadAt('/workspace', session)).toEqual(['ViewerShell', 'SearchPage']);
    expect(await askedAheadAt('/staff/team', session)).toEqual(['ViewerShell']);
    expect(await askedAheadAt('/workspace?text=soudeur', session)).toBeUndefined();
    expect(await askedAheadAt('/me')).toBeUndefined();
    expect(await askedAheadAt('/', session)).toBeUndefined();
  });

  it.each(['/register', '/me', '/staff/team'])(
    'a style that stands in %s is not fetched again: its file is named, and disabled',
    async (path) => {
      const html = await (await web.get(path)).text();
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="(\/assets\/[^"]+\.css)"([^>]*)>/g)];
      expect(sheets.length).toBeGreaterThan(1);
      for (const [, href = '', more] of sheets) {
        expect(more).toContain('disabled');
        expect(html).toContain((await (await web.get(href)).text()).trim());
      }
    },
  );
});

describe('pages drawn with data', () => {
  const version = {
    __typename: 'TermsVersion',
    id: 'v1',
    number: 1,
    publishedAt: '2012-06-11T22:30:00.000Z',
    isCurrent: false,
    isImported: true,
    copies: [],
    receipt: null,
    text: {
      __typename: 'TermsText',
      language: 'FR',
      title: 'CGU',
      html: '<p>Article premier</p><!--</script><script>alert(1)</script>-->',
      contentHash: 'c0ffee',
      isAuthoritative: true,
    },
  };

  it('T3: an archived version is read in the page itself, with what the browser needs to take it over', async () => {
    const questions: unknown[] = [];
    const terms = await start({
      ask: async (question, language) => {
        questions.push([question, language]);
        return { __typename: 'Query', termsVersion: version };
      },
    });
    const response = await terms.get('/terms/v1', inLanguage('fr'));
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toMatch(/<article[^>]*><p>Article premier<\/p>/);
    // Published in the night of the 11th, which is the 12th in Paris.
    expect(html).toContain('12 juin 2012');
    expect(questions).toEqual([
      [
        { operationName: 'TermsVersionPage', sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/), variables: { id: 'v1', language: 'FR' } },
        'fr',
      ],
    ]);
    const [, embedded = ''] = /<script type="application\/json" id="first-paint">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(embedded)).toMatchObject({ query: { data: { termsVersion: version } } });
    await terms.close();
  });

  it('D2: what is hidden answers with the very page of an address that never was', async () => {
    const hiding = await start({ ask: async () => ({ __typename: 'Query', termsVersion: null }) });
    const [hidden, never] = await Promise.all([hiding.get('/terms/5f2c1e7a'), hiding.get('/profils/none')]);
    expect(hidden.status).toBe(404);
    const named = (response: Response) =>
      [...response.headers].filter(([name]) => !['content-security-policy', 'date', 'etag'].includes(name));
    expect(named(hidden)).toEqual(named(never));
    expect(await withoutNonce(hidden)).toBe(await withoutNonce(never));
    await hiding.close();
  });

  it('without an answerer the browser draws them', async () => {
    const response = await web.get('/terms/v1');
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('data-painted');
  });
});
