import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { jobBrief, requestIntroduction } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { fullProfile, newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { readPersistedDocuments } from './gate/persisted-documents.ts';
import { webDist } from './web-dist.ts';

/** Ends of elements, of attributes, of JSON, of comments, and places that our own pages are filled in at. In the length of a name. */
const traps = [
  `"'><img src=x onerror=alert(1)>`,
  '</script><script>alert(2)</script>',
  '</title></textarea><svg onload=alert(3)>',
  '<!--data--><!--app--><!--head-->',
  '__NONCE__ javascript:alert(4)',
  '\\u003cscript>alert(5)\u2028</script>',
  '{{constructor.constructor`alert(6)`()}}',
  ']]><iframe srcdoc=<b>',
];

describe('fault G03: scripts written into every text, in what the server itself writes', () => {
  let app: TestApp;
  let camille: Published;
  let plain: Published;
  let admin: Browser;
  beforeAll(async () => {
    app = await startTestApp({ webDist, persistedDocuments: await readPersistedDocuments(`${webDist}/persisted-documents.json`) });
    admin = await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER', 'ADMINISTRATOR');
    const all = traps.join(' ');
    const line = (index: number) => traps[index % traps.length] ?? '';
    const skills = traps.map((trap) => trap.slice(0, 60));
    camille = await newPublishedProfile(
      app,
      { email: 'camille@example.test', firstName: line(0), lastName: line(1) },
      {
        headline: line(2),
        summary: all,
        skills,
        places: skills,
        showsName: true,
        experiences: [{ role: line(3), employer: line(1), from: '2016-09-01', description: all }],
        educations: [{ title: line(0), school: line(7), year: 2014 }],
        spokenLanguages: [{ name: line(4).slice(0, 40), level: 'NATIVE' }],
      },
    );
    plain = await newPublishedProfile(
      app,
      { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' },
      { ...fullProfile, showsName: true },
    );
    const acme = await newCompany(app, { name: line(1), city: line(0), mainActivity: line(2) }, admin);
    const rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: line(0), lastName: line(1) });
    await open(rita, camille.slug);
    const brief = { ...jobBrief, role: line(1), place: line(0), pay: line(4) };
    await rita.ask('mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { errors { code } } }', {
      input: { profileId: camille.id, text: all, jobBrief: brief },
    });
    await requestIntroduction(rita, camille.id, { jobBrief: brief, message: all });
    await admin.ask('mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { errors { code } } }', {
      input: { email: 'new@jobprod.test', firstName: line(0), lastName: line(1), roles: ['EDITOR'] },
    });
  });
  afterAll(() => app.stop());

  const tagsIn = (html: string): string[] => [...html.matchAll(/<([a-z][a-z0-9-]*)/gi)].map(([, name = '']) => name.toLowerCase());
  const document = async (path: string) => {
    const response = await app.browser().fetch(path);
    return { status: response.status, csp: response.headers.get('content-security-policy') ?? '', html: await response.text() };
  };

  it('the first paint of a public page: they stand there as words, in the page, in its title, in the JSON that it is made from', async () => {
    const { status, csp, html } = await document(`/profiles/${camille.slug}`);
    expect(status).toBe(200);
    expect(html).toContain('onerror=alert(1)');
    const harmless = await document(`/profiles/${plain.slug}`);
    for (const tag of ['script', 'style', 'title', 'link'])
      expect([tag, tagsIn(html).filter((name) => name === tag).length]).toEqual([
        tag,
        tagsIn(harmless.html).filter((name) => name === tag).length,
      ]);
    for (const tag of ['img', 'iframe', 'textarea']) expect(tagsIn(html)).not.toContain(tag);
    expect(html).not.toMatch(/<[^>]*\son[a-z]+\s*=/i);
    expect(html).not.toMatch(/(href|src|action)\s*=\s*["']?\s*javascript:/i);
    const nonce = /'nonce-([^']+)'/.exec(csp)?.[1] ?? '';
    // What a person writes is not taken for the place of a nonce: that would tell it.
    const words = html.replaceAll(`nonce="${nonce}"`, '');
    expect(words).not.toContain(nonce);
    const json = /<script type="application\/json" id="first-paint">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.stringify(JSON.parse(json))).toContain('<svg onload=alert(3)>');
    expect(json).not.toMatch(/[<\u2028\u2029]/);
  });

  it('every mail, in HTML: no element and no address but ours', async () => {
    const mails = await app.services.orm.em.fork().find(OutboundMail, {}, { populate: ['html', 'text'] });
    expect(mails.filter(({ html }) => html.includes('onerror=alert(1)')).length).toBeGreaterThan(4);
    const ours = new Set('html head meta title style body div p a br strong table tbody tr td span link'.split(' '));
    for (const { html, template } of mails) {
      expect([template, tagsIn(html).filter((name) => !ours.has(name))]).toEqual([template, []]);
      expect(html).not.toMatch(/<[^>]*\son[a-z]+\s*=/i);
      for (const [, address = ''] of html.matchAll(/(?:href|src)\s*=\s*"([^"]*)"/g))
        expect(new URL(address).origin).toBe(app.services.settings.origin);
    }
  });

  it('the mailbox page and its JSON: words, under a policy that runs nothing', async () => {
    const page = await document('/mailbox');
    expect(page.html).toContain('onerror=alert(1)');
    for (const tag of ['img', 'script', 'svg', 'iframe']) expect(tagsIn(page.html)).not.toContain(tag);
    // The page's own: one to answer each mail, and one to look for them.
    const count = (name: string) => tagsIn(page.html).filter((tag) => tag === name).length;
    expect(count('form')).toBe(count('textarea') + 1);
    expect(page.csp).toContain("default-src 'none'");
    expect(page.csp).not.toContain('script-src');
    const json = await app.browser().fetch('/mailbox/messages.json');
    expect(json.headers.get('content-type')).toContain('application/json');
  });

  it('an address that never was, an answer of the API: what was asked for is not said back as a page', async () => {
    for (const trap of traps) {
      const asked = encodeURIComponent(trap);
      for (const path of [`/${asked}`, `/profiles/${asked}`, `/terms/${asked}`, `/media/${asked}/x`, `/sign-in?next=${asked}`]) {
        const { html } = await document(path);
        expect([path, html.includes(trap) && trap !== '__NONCE__']).toEqual([path, false]);
        expect(html).not.toContain('alert(');
      }
    }
    const response = await app.browser().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ a${traps[0]} }` }),
    });
    expect(response.headers.get('content-type')).toMatch(/^application\/(json|graphql-response\+json)/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('terms written by an administrator: Markdown alone, no HTML of theirs, no address that runs', async () => {
    const { currentTerms } = await admin.ask<{ currentTerms: { id: string } }>('{ currentTerms { id } }');
    const body = (language: string) =>
      [
        `# Conditions ${language}`,
        ...traps,
        '[un lien](javascript:alert(7))',
        '![une image](javascript:alert(8))',
        '<script>alert(9)</script>',
        '[data](data:text/html,<script>alert(1)</script>)',
      ].join('\n\n');
    const texts = ['FR', 'EN'].map((language) => ({ language, title: `Conditions ${traps[1]}`, markdown: body(language) }));
    const { publishTerms } = await admin.ask<{ publishTerms: { termsVersion: { text: { html: string } } | null; errors: object[] } }>(
      'mutation($input: PublishTermsInput!) { publishTerms(input: $input) { termsVersion { text(language: FR) { html } } errors { code path } } }',
      { input: { afterVersionId: currentTerms.id, texts } },
    );
    expect(publishTerms.errors).toEqual([]);
    const html = publishTerms.termsVersion?.text.html ?? '';
    expect(html).toContain('alert(9)');
    for (const tag of ['script', 'svg', 'iframe', 'img', 'textarea', 'title']) expect(tagsIn(html)).not.toContain(tag);
    expect(html).not.toMatch(/(href|src)\s*=\s*["']?\s*(javascript|data):/i);
  });
});
