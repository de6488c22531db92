import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { publishedClip } from '../../test/clips.ts';
import { issuePassword, restrict, unlock } from '../../test/diffusion.ts';
import { newCompany, newProgram, newRecruiter, newStaff } from '../../test/people.ts';
import { type Coded, changeProfile, listed, newPublishedProfile, open, ownProfile, type Published, publish } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

const absentId = Buffer.from('Profile:019ab3f2-7c11-7000-8000-000000000000').toString('base64url');
type Locked = Coded & { profile: { state: string } | null };

describe('locking', { timeout: 120_000 }, () => {
  let app: TestApp;
  let camille: Published;
  let officer: Browser;
  let manager: Browser;
  let others: Record<string, Browser>;
  let held: { reference: string; password: string };
  let media: string;
  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    await publishedClip(app, editor, camille.owner, 'camille@example.test');
    officer = await newStaff(app, { email: 'officer@jobprod.test', firstName: 'Olive', lastName: 'Tom' }, 'DATA_PROTECTION_OFFICER');
    manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    const recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, manager), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    await restrict(camille.owner, camille.id, ['SUMMARY']);
    const { password } = await issuePassword(officer, camille.reference, { recipientEmail: 'holder@elsewhere.test' });
    held = { reference: camille.reference, password };
    const holder = app.browser();
    await unlock(holder, camille.reference, password);
    others = {
      'a visitor': app.browser(),
      'a recruiter': recruiter,
      'a program': await newProgram(app, recruiter, ['PROFILES_READ']),
      'who holds a password': holder,
      'the network manager': manager,
      'an editor': editor,
    };
    media = await mediaOf(app.browser());
  });
  afterAll(() => app.stop());

  const mediaOf = async (browser: Browser): Promise<string> =>
    (
      await browser.ask<{ profile: { clip: { videoUrl: string } | null } | null }>(
        'query($slug: String!) { profile(slug: $slug) { clip { videoUrl } } }',
        { slug: camille.slug },
      )
    ).profile?.clip?.videoUrl ?? '';
  const lock = async (browser: Browser, profileId: string, request?: string): Promise<Locked> =>
    (
      await browser.ask<{ lockData: Locked }>(
        'mutation($input: LockDataInput!) { lockData(input: $input) { profile { state } errors { code path message } } }',
        { input: { profileId, request } },
      )
    ).lockData;
  const liftLock = async (browser: Browser, profileId = camille.id): Promise<Locked> =>
    (
      await browser.ask<{ unlockData: Locked }>(
        'mutation($id: ID!) { unlockData(input: { profileId: $id }) { profile { state } errors { code path message } } }',
        { id: profileId },
      )
    ).unlockData;
  const answers = async (browser: Browser, slug: string, id: string) =>
    JSON.stringify(await browser.answer('query($s: String!, $id: ID!) { profile(slug: $s) { id } node(id: $id) { id } }', { s: slug, id }));
  const entries = async (): Promise<string[]> =>
    (
      await app.services.orm.em
        .fork()
        .execute<{ type: string }[]>(`select type from register_entry where type like 'data-%locked' order by id`)
    ).map(({ type }) => type);

  it('G3: by the candidate’s click everything is hidden from everyone at once, password or not, as if it had never been; the media too', async () => {
    expect((await open(app.browser(), camille.slug))?.id).toBe(camille.id);
    expect(await lock(camille.owner, camille.id)).toMatchObject({ profile: { state: 'LOCKED' }, errors: [] });
    for (const [who, browser] of Object.entries(others)) {
      expect(await answers(browser, camille.slug, camille.id), who).toBe(await answers(browser, 'p-222222222222', absentId));
      expect(await listed(browser), who).toEqual([]);
    }
    expect((await app.browser().fetch(media)).status).toBe(404);
    expect(await (await app.browser().fetch('/sitemap.xml')).text()).not.toContain(camille.slug);
    expect((await unlock(app.browser(), held.reference, held.password)).errors).toMatchObject([{ code: 'PASSWORD_WRONG' }]);
    expect((await app.mailsTo('camille@example.test'))[0]?.subject).toBe('Vos données sont verrouillées');
    expect(await entries()).toEqual(['data-locked']);
  });

  it('G3: its owner and the officer still find it, kept as it was; asked again, it stays locked, and nothing of it is changed', async () => {
    expect(await open(camille.owner, camille.slug)).toMatchObject({
      headline: 'Menuisière d’agencement',
      clip: { id: expect.any(String) },
    });
    expect((await open(officer, camille.slug))?.id).toBe(camille.id);
    expect(await lock(camille.owner, camille.id)).toMatchObject({ profile: { state: 'LOCKED' }, errors: [] });
    expect(await entries()).toEqual(['data-locked']);
    expect(await changeProfile(camille.owner, { headline: 'Autre' })).toMatchObject([{ code: 'NOT_POSSIBLE_NOW' }]);
    expect(await publish(camille.owner)).toMatchObject([{ code: 'NOT_POSSIBLE_NOW' }]);
  });

  it('G3: the candidate alone lifts it; off until they publish again, it is then reached as before, by new addresses', async () => {
    expect(
      (await officer.answer('mutation($id: ID!) { unlockData(input: { profileId: $id }) { errors { code } } }', { id: camille.id })).errors,
    ).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await liftLock(camille.owner)).toMatchObject({ profile: { state: 'INACTIVE' }, errors: [] });
    expect(await open(app.browser(), camille.slug)).toBeNull();
    expect((await liftLock(camille.owner)).errors).toMatchObject([{ code: 'NOT_POSSIBLE_NOW' }]);
    expect(await publish(camille.owner)).toEqual([]);
    expect((await app.browser().fetch(media)).status).toBe(404);
    expect((await app.browser().fetch(await mediaOf(app.browser()))).status).toBe(200);
    expect((await unlock(app.browser(), held.reference, held.password)).errors).toEqual([]);
  });

  it('G1, G3: upon a request, which is named and registered, the data-protection officer locks it; nobody else does, and another’s answers as none', async () => {
    expect((await lock(officer, camille.id)).errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['request'] }]);
    const sacha = await newPublishedProfile(app, { email: 'sacha@example.test', firstName: 'Sacha', lastName: 'Blanc' });
    const refused = async (browser: Browser, id: string) =>
      (
        await browser.answer('mutation($id: ID!) { lockData(input: { profileId: $id, request: "Un courrier" }) { errors { code } } }', {
          id,
        })
      ).errors?.[0]?.extensions?.code;
    expect([await refused(sacha.owner, camille.id), await refused(sacha.owner, absentId)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect([await refused(manager, camille.id), await refused(app.browser(), camille.id)]).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
    expect(await lock(officer, camille.id, 'Courrier du 20 novembre 2026')).toMatchObject({ profile: { state: 'LOCKED' }, errors: [] });
    expect((await ownProfile(camille.owner)).state).toBe('LOCKED');
    expect(await open(app.browser(), camille.slug)).toBeNull();
    expect((await app.mailsTo('camille@example.test'))[0]?.text).toContain('À votre demande');
    expect(await liftLock(camille.owner)).toMatchObject({ profile: { state: 'INACTIVE' } });
  });
});
