import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { issuePassword, restrict, unlock } from '../../test/diffusion.ts';
import { followSignInLink, newCandidate, newStaff, signIn } from '../../test/people.ts';
import { newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { Socket } from '../../test/socket.ts';
import { tenAtOnce } from '../../test/ten-at-once.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { newSecret } from '../platform/ids.ts';

const request = 'mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { attempt errors { code } } }';
const codeIn = (text: string): string => /\b(\d{6})\b/.exec(text)?.[1] ?? '';
const linkIn = (html: string): string => /sign-in\/complete#([\w-]+)/.exec(html)?.[1] ?? '';
const who = async (browser: Browser): Promise<string | null> =>
  (await browser.ask<{ viewer: { email: string | null } }>('{ viewer { email } }')).viewer.email;

describe('coming in with a cookie one was given', () => {
  let app: TestApp;
  let officer: Browser;
  let remi: Published;
  let lea: Published;
  const camille = 'camille@example.test';
  beforeAll(async () => {
    app = await startTestApp();
    await newCandidate(app, { email: camille, firstName: 'Camille', lastName: 'Durand' });
    officer = await newStaff(app, { email: 'officer@jobprod.test', firstName: 'Olive', lastName: 'Tom' }, 'DATA_PROTECTION_OFFICER');
    remi = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' });
    lea = await newPublishedProfile(app, { email: 'lea@example.test', firstName: 'Léa', lastName: 'Brun' });
    for (const { owner, id } of [remi, lea]) await restrict(owner, id);
  });
  afterAll(() => app.stop());

  const passwordOf = async ({ reference }: Published, to: string) =>
    (await issuePassword(officer, reference, { recipientEmail: to })).password;

  it('fault A17: every cookie that lets in is bound to this host, to HTTPS, and out of reach of pages and of other sites', async () => {
    const browser = app.browser();
    await browser.ask(request, { email: camille });
    const [mail] = await app.mailsTo(camille);
    const token = /sign-in\/complete#([\w-]+)/.exec(mail?.html ?? '')?.[1];
    const set = async (query: string, variables: Record<string, unknown>) => {
      const body = JSON.stringify({ query, variables });
      const response = await browser.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return response.headers.getSetCookie();
    };
    const [session = '', ...more] = await set(
      'mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code } } }',
      { token },
    );
    const [unlocked = ''] = await set('mutation($input: UnlockProfileInput!) { unlockProfile(input: $input) { errors { code } } }', {
      input: { reference: remi.reference, password: await passwordOf(remi, 'one@elsewhere.test') },
    });
    expect(more).toEqual([]);
    for (const [cookie, name] of [
      [session, '__Host-session'],
      [unlocked, '__Host-browser'],
    ] as const) {
      expect(cookie).toMatch(new RegExp(`^${name}=[\\w-]{43};`));
      for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) expect(cookie).toContain(`; ${attribute}`);
      expect(cookie).not.toMatch(/domain=/i);
    }
    // Ending it, too, is said so that the browser takes it.
    const [ended = ''] = await set('mutation { signOut { errors { code } } }', {});
    expect(ended).toMatch(/^__Host-session=;/);
    for (const attribute of ['Path=/', 'Secure', 'Max-Age=0']) expect(ended).toContain(`; ${attribute}`);
  });

  it('fault A17: whatever session a browser brought, signing in gives it a new one, and ends the one it brought with its sockets', async () => {
    const victim = app.browser();
    const planted = newSecret();
    victim.setCookie('__Host-session', planted);
    await victim.ask(request, { email: camille });
    await followSignInLink(app, victim, camille);
    expect(victim.cookie('__Host-session')).not.toBe(planted);
    expect(await who(victim)).toBe(camille);
    const thief = app.browser();
    thief.setCookie('__Host-session', planted);
    expect(await who(thief)).toBeNull();

    // A session of the thief's own, that stands.
    const theirs = await signIn(app, 'lea@example.test');
    const own = theirs.cookie('__Host-session') ?? '';
    const socket = await new Socket(app.origin, { cookie: theirs.cookies() }).ready();
    const second = app.browser();
    second.setCookie('__Host-session', own);
    await second.ask(request, { email: camille });
    await followSignInLink(app, second, camille);
    expect([await who(second), second.cookie('__Host-session') === own]).toEqual([camille, false]);
    expect(await who(theirs)).toBeNull();
    expect((await socket.ends()).code).toBe(4401);
  });

  it('fault A17: whatever a browser had unlocked, unlocking more gives it a new secret: nobody else sees with the old one', async () => {
    const thief = app.browser();
    expect((await unlock(thief, lea.reference, await passwordOf(lea, 'thief@elsewhere.test'))).errors).toEqual([]);
    const planted = thief.cookie('__Host-browser') ?? '';
    const victim = app.browser();
    victim.setCookie('__Host-browser', planted);
    expect((await unlock(victim, remi.reference, await passwordOf(remi, 'victim@elsewhere.test'))).errors).toEqual([]);
    expect(victim.cookie('__Host-browser')).not.toBe(planted);
    expect(await open(victim, remi.slug)).not.toBeNull();
    expect(await open(thief, remi.slug)).toBeNull();
    // What the browser had opened itself stays open in it.
    expect(await open(victim, lea.slug)).not.toBeNull();
  });

  it('fault A17: a session’s secret counts in its own cookie alone', async () => {
    const browser = await signIn(app, camille);
    const secret = browser.cookie('__Host-session') ?? '';
    const stranger = app.browser();
    const ask = async (path: string, headers: Record<string, string>) => {
      const response = await stranger.fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{"query":"{ viewer { email } }"}',
      });
      return response.text();
    };
    const brought: Record<string, string>[] = [
      { cookie: `session=${secret}` },
      { cookie: `__host-session=${secret}` },
      { cookie: `__Secure-session=${secret}` },
      { cookie: `a=b%3B__Host-session=${secret}` },
      { 'x-session': secret },
      { authorization: `Session ${secret}` },
      { authorization: `Bearer ${secret}` },
    ];
    for (const headers of brought) expect(await ask('/graphql', headers)).not.toContain(camille);
    expect(await ask(`/graphql?__Host-session=${secret}`, {})).not.toContain(camille);
    expect(await who(browser)).toBe(camille);
  });
});

describe('fault A12: a code guessed from one place and from a hundred', () => {
  let app: TestApp;
  let rightful: Browser;
  const email = 'camille@example.test';
  beforeAll(async () => {
    app = await startTestApp();
    rightful = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
  });
  afterAll(() => app.stop());

  type Coded = { attempt?: string | null; errors: { code: string }[] };
  const ask = async (browser: Browser) => (await browser.ask<{ requestSignIn: Coded }>(request, { email })).requestSignIn;
  const guess = async (browser: Browser, attempt: string, code: string) =>
    (
      await browser.ask<{ completeSignIn: Coded }>(
        'mutation($input: CompleteSignInInput!) { completeSignIn(input: $input) { errors { code } } }',
        {
          input: { attempt, code },
        },
      )
    ).completeSignIn.errors[0]?.code;

  it('from one place: five askings for one address and sixty codes in ten minutes, and no more', async () => {
    const thief = app.browser();
    const asked = [];
    for (let turn = 0; turn < 8; turn += 1) {
      // Whoever has a line chooses among 2^64 addresses: its network is the place.
      thief.source = `2001:db8:0:7:${turn + 1}::1`;
      asked.push(await ask(thief));
    }
    expect(asked.map(({ errors }) => errors[0]?.code ?? 'sent')).toEqual([
      ...Array.from({ length: 5 }, () => 'sent'),
      'TOO_MANY_ATTEMPTS',
      'TOO_MANY_ATTEMPTS',
      'TOO_MANY_ATTEMPTS',
    ]);
    const { attempt = '' } = asked[4] ?? {};
    const codes = [];
    for (let turn = 0; turn < 65; turn += 1) codes.push(await guess(thief, attempt ?? '', String(turn).padStart(6, 'x')));
    expect(codes.filter((code) => code === 'CODE_WRONG_OR_EXPIRED')).toHaveLength(60);
    expect(codes.slice(60)).toEqual(Array.from({ length: 5 }, () => 'TOO_MANY_ATTEMPTS'));
  });

  const mailsOf = async (to: string) => (await app.mailsTo(to)).map(({ text, html }) => ({ text, link: linkIn(html) }));
  const fromPlace = (source: string): Browser => Object.assign(app.browser(), { source });

  it('from a hundred places: twenty codes in an hour, five guesses each; then a link every few minutes, and nobody is refused', async () => {
    const thieves = await tenAtOnce(100, async (index) => {
      const browser = fromPlace(`2001:db8:1:${index}::1`);
      return { browser, ...(await ask(browser)) };
    });
    expect(thieves.flatMap(({ errors }) => errors)).toEqual([]);
    for (const { browser, attempt } of thieves) {
      const guesses = Array.from({ length: 6 }, (_, time) => guess(browser, attempt ?? '', `${time}${time}xxxx`));
      expect(new Set(await Promise.all(guesses))).toEqual(new Set(['CODE_WRONG_OR_EXPIRED']));
    }
    const [tries] = await app.services.orm.em.fork().execute<{ most: number }[]>('select max(wrong_codes) as most from sign_in_attempt');
    expect(tries?.most).toBe(5);

    const mails = await mailsOf(email);
    // Registering and the one place above took six of the hour's twenty.
    expect(mails.filter(({ text }) => codeIn(text) !== '')).toHaveLength(20);
    const withoutCode = mails.filter(({ text }) => codeIn(text) === '');
    expect(withoutCode).toHaveLength(1);
    expect(withoutCode[0]?.text).toContain('ce message ne porte pas de code');
  });

  it('meanwhile its owner comes in from a network never seen, by the link they find; from where they are known, by code as ever', async () => {
    const stranger = fromPlace('2001:db8:9:1::1');
    expect((await ask(stranger)).errors).toEqual([]);
    await followSignInLink(app, stranger, email);
    expect(await who(stranger)).toBe(email);

    const again = fromPlace(rightful.source);
    const { attempt = '' } = await ask(again);
    const [newest] = await mailsOf(email);
    expect(await guess(again, attempt ?? '', codeIn(newest?.text ?? ''))).toBeUndefined();
    expect(await who(again)).toBe(email);
  });

  it('nobody fills a mailbox: more than a hundred askings more, two links in ten minutes; whoever goes on asking ends no link', async () => {
    app.clock.advance({ minutes: 20 });
    const before = (await mailsOf(email)).length;
    const askFrom = (count: number) => tenAtOnce(count, (index) => ask(fromPlace(`2001:db8:2:${index % 30}::1`)));
    expect((await askFrom(60)).flatMap(({ errors }) => errors)).toEqual([]);
    const [first] = await mailsOf(email);
    app.clock.advance({ minutes: 5 });
    expect((await askFrom(60)).flatMap(({ errors }) => errors)).toEqual([]);
    expect((await mailsOf(email)).length - before).toBe(2);
    const owner = fromPlace('2001:db8:9:2::1');
    await owner.ask('mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code } } }', { token: first?.link });
    expect(await who(owner)).toBe(email);
  });

  it('T1: an address that a hundred others register and sign in with is registered by its owner, under the name they give', async () => {
    const mine = { email: 'lou@example.test', firstName: 'Lou', lastName: 'Martin', isAdult: true };
    const registers = (browser: Browser, input: typeof mine) =>
      browser.ask<{ registerCandidate: Coded }>(
        'mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) { attempt errors { code } } }',
        { input },
      );
    const signsIn = (browser: Browser) => browser.ask(request, { email: mine.email });
    await tenAtOnce(100, async (index) => {
      const browser = fromPlace(`2001:db8:3:${index}::1`);
      await (index % 2 === 0 ? registers(browser, { ...mine, firstName: 'Nobody', lastName: `Number ${index}` }) : signsIn(browser));
    });
    const lou = fromPlace('2001:db8:9:3::1');
    expect((await registers(lou, mine)).registerCandidate.errors).toEqual([]);
    const crowded = (await mailsOf(mine.email)).filter(({ text, link }) => codeIn(text) === '' && link !== '');
    expect(crowded).toHaveLength(1);
    expect(crowded[0]?.text).not.toContain('Nobody');
    await lou.ask('mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code } } }', {
      token: crowded[0]?.link,
    });
    expect(await lou.ask('{ viewer { kind candidate { firstName lastName } } }')).toEqual({
      viewer: { kind: 'CANDIDATE', candidate: { firstName: 'Lou', lastName: 'Martin' } },
    });
  });

  it('an invited member of staff comes in although a hundred ask for their address', async () => {
    const ines = 'ines@jobprod.test';
    const administrator = await newStaff(app, { email: 'anne@jobprod.test', firstName: 'Anne', lastName: 'Roux' }, 'ADMINISTRATOR');
    await administrator.ask('mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { errors { code } } }', {
      input: { email: ines, firstName: 'Inès', lastName: 'Staff', roles: ['EDITOR'] },
    });
    await tenAtOnce(100, (index) => fromPlace(`2001:db8:4:${index}::1`).ask(request, { email: ines }));
    const browser = fromPlace('2001:db8:9:4::1');
    await browser.ask(request, { email: ines });
    await followSignInLink(app, browser, ines);
    expect(await browser.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'STAFF' } });
  });
});
