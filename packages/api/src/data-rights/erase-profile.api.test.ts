import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { publishedClip } from '../../test/clips.ts';
import { issuePassword, restrict, unlock } from '../../test/diffusion.ts';
import { newCompany, newProgram, newRecruiter, newStaff } from '../../test/people.ts';
import { aPicture, sendPicture } from '../../test/pictures.ts';
import {
  type Coded,
  changeProfile,
  fullProfile,
  listed,
  newPublishedProfile,
  open,
  ownProfile,
  type Published,
  publish,
} from '../../test/profiles.ts';
import { errorsIn, Socket } from '../../test/socket.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { PortfolioImage } from '../profiles/portfolio-image.entity.ts';

const absentId = Buffer.from('Profile:019ab3f2-7c11-7000-8000-000000000000').toString('base64url');
const canary = 'Zyxoranette';
type Media = { clip: { videoUrl: string; posterUrl: string; captionsUrl: string } | null; portfolio: { image: { url: string } | null }[] };

describe('erasing a profile', { timeout: 180_000 }, () => {
  let app: TestApp;
  let camille: Published;
  let recruiter: Browser;
  let officer: Browser;
  let others: Record<string, Browser>;
  let held: { password: string };
  let clipId: string;
  let media: string[];
  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(
      app,
      { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' },
      { headline: `${canary} d’agencement`, summary: `Je suis ${canary} depuis dix ans.`, skills: [canary] },
    );
    const { body: picture } = await sendPicture(camille.owner, await aPicture('jpg', 320, 200));
    const image = { imageId: picture.id, alt: `Vue de ${canary}` };
    await changeProfile(camille.owner, { portfolio: [{ title: `Escalier ${canary}`, description: canary, image }], offersCv: true });
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    clipId = await publishedClip(app, editor, camille.owner, 'camille@example.test');
    officer = await newStaff(app, { email: 'officer@jobprod.test', firstName: 'Olive', lastName: 'Tom' }, 'DATA_PROTECTION_OFFICER');
    const manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, manager), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    await restrict(camille.owner, camille.id, ['SALARY_WISH']);
    held = await issuePassword(officer, camille.reference, { recipientEmail: 'holder@elsewhere.test' });
    const holder = app.browser();
    await unlock(holder, camille.reference, held.password);
    others = {
      'a visitor': app.browser(),
      'a recruiter': recruiter,
      'a program': await newProgram(app, recruiter, ['PROFILES_READ']),
      'who held a password': holder,
      'the network manager': manager,
      'the data-protection officer': officer,
      'an editor': editor,
    };
    await open(recruiter, camille.slug);
    await camille.owner.ask('mutation { blockCompany(input: { name: "Rivale" }) { errors { code } } }');
    const { profile } = await recruiter.ask<{ profile: Media }>(
      'query($slug: String!) { profile(slug: $slug) { clip { videoUrl posterUrl captionsUrl } portfolio { image { url } } } }',
      { slug: camille.slug },
    );
    media = [
      profile.clip?.videoUrl ?? '',
      profile.clip?.posterUrl ?? '',
      profile.clip?.captionsUrl ?? '',
      profile.portfolio[0]?.image?.url ?? '',
    ];
  }, 180_000);
  afterAll(() => app.stop());

  const erase = async (browser: Browser, reference: string, profileId = camille.id): Promise<Coded> =>
    (
      await browser.ask<{ eraseProfile: Coded }>(
        'mutation($input: EraseProfileInput!) { eraseProfile(input: $input) { candidate { id } errors { code path message } } }',
        { input: { profileId, reference } },
      )
    ).eraseProfile;
  const refusedAtTheDoor = async (browser: Browser): Promise<unknown> =>
    (
      await browser.answer('mutation($input: EraseProfileInput!) { eraseProfile(input: $input) { errors { code } } }', {
        input: { profileId: camille.id, reference: camille.reference },
      })
    ).errors?.[0]?.extensions?.code;
  const statuses = () => Promise.all(media.map(async (path) => (await recruiter.fetch(path)).status));
  const files = async (): Promise<string[]> => {
    const root = join(app.services.settings.dataDir, 'renditions');
    const found = await readdir(root, { recursive: true, withFileTypes: true });
    return found
      .filter((one) => one.isFile())
      .map((one) => relative(root, join(one.parentPath, one.name)))
      .sort();
  };
  /** Of every version of the clip that stood there, each size (one, of a small video), the poster and the strip; and the picture. */
  const filesOfProfile = async (): Promise<string[]> => {
    const em = app.services.orm.em.fork();
    const versions = await em.findAll(ClipVersion);
    const pictures = await em.findAll(PortfolioImage);
    return [
      ...versions.flatMap(({ renditions, poster, strip, captions }) =>
        [...renditions, poster, ...(strip ? [strip] : []), ...(captions ? [captions.file] : [])].map(({ key }) => key),
      ),
      ...pictures.map(({ storeKey }) => storeKey),
    ].sort();
  };
  const answers = async (browser: Browser, slug: string, id: string) =>
    JSON.stringify(await browser.answer('query($s: String!, $id: ID!) { profile(slug: $s) { id } node(id: $id) { id } }', { s: slug, id }));
  const copyOf = async () =>
    (await camille.owner.ask<{ clip: { copyUrl: string | null } }>('query($id: ID!) { clip(id: $id) { copyUrl } }', { id: clipId })).clip
      .copyUrl;

  it('G1: is its candidate’s alone, who types its reference once more; anything else erases nothing', async () => {
    for (const [who, browser] of Object.entries(others))
      expect(await refusedAtTheDoor(browser), who).toBe(
        who === 'a visitor' || who === 'who held a password' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      );
    const sacha = await newPublishedProfile(app, { email: 'sacha@example.test', firstName: 'Sacha', lastName: 'Blanc' });
    expect(await refusedAtTheDoor(sacha.owner)).toBe('NOT_FOUND');
    for (const wrong of ['', 'oui', sacha.reference])
      expect((await erase(camille.owner, wrong)).errors).toMatchObject([{ code: 'CONFIRMATION_WRONG', path: ['reference'] }]);
    expect(await statuses()).toEqual([200, 200, 200, 200]);
    expect(await copyOf()).not.toBeNull();
  });

  it('G3: locked, it is not erased either, until its candidate lifts the lock', async () => {
    await camille.owner.ask('mutation($id: ID!) { lockData(input: { profileId: $id }) { errors { code } } }', { id: camille.id });
    expect((await erase(camille.owner, camille.reference)).errors).toMatchObject([{ code: 'DATA_LOCKED' }]);
    await camille.owner.ask('mutation($id: ID!) { unlockData(input: { profileId: $id }) { errors { code } } }', { id: camille.id });
    expect(await publish(camille.owner)).toEqual([]);
    const { profile } = await recruiter.ask<{ profile: Media }>(
      'query($slug: String!) { profile(slug: $slug) { clip { videoUrl posterUrl captionsUrl } portfolio { image { url } } } }',
      { slug: camille.slug },
    );
    media = [
      profile.clip?.videoUrl ?? '',
      profile.clip?.posterUrl ?? '',
      profile.clip?.captionsUrl ?? '',
      profile.portfolio[0]?.image?.url ?? '',
    ];
  });

  it('D2, fault C15: erased, it answers everyone as one that never was, its owner too; pages that stand open lose it, media and password open nothing', async () => {
    const socket = await new Socket(app.origin, { cookie: recruiter.cookies() }).ready();
    socket.subscribe('1', 'subscription($id: ID!) { profileChanged(profileId: $id) { id headline } }', { id: camille.id });
    await socket.hears(({ type }) => type === 'next');
    expect(await statuses()).toEqual([200, 200, 200, 200]);
    const before = await files();
    const toGo = await filesOfProfile();
    expect(toGo).toHaveLength(5);
    expect((await erase(camille.owner, ` ${camille.reference.toLowerCase()} `)).errors).toEqual([]);
    await socket.hears(({ type, id }) => type === 'complete' && id === '1');
    expect(errorsIn(socket.messages.findLast(({ type }) => type === 'next') ?? { type: '' })[0]?.extensions?.code).toBe('NOT_FOUND');
    socket.raw.terminate();
    for (const [who, browser] of [...Object.entries(others), ['its owner', camille.owner] as const]) {
      expect(await answers(browser, camille.slug, camille.id), who).toBe(await answers(browser, 'p-222222222222', absentId));
      expect(await listed(browser), who).not.toContain(camille.slug);
      expect(await listed(browser, { text: canary }), who).toEqual([]);
    }
    expect(await statuses()).toEqual([404, 404, 404, 404]);
    expect((await unlock(app.browser(), camille.reference, held.password)).errors).toMatchObject([{ code: 'PASSWORD_WRONG' }]);
    expect(await (await app.browser().fetch('/sitemap.xml')).text()).not.toContain(camille.slug);
    await app.runDueJobs();
    // These and no other: the copy that the studio shows of the video that was sent stays, which is its candidate's for the next clip.
    expect(await files()).toEqual(before.filter((name) => !toGo.includes(name)));
    expect(before).toHaveLength((await files()).length + toGo.length);
    expect(await copyOf()).toBeNull();
    expect((await camille.owner.fetch(`/copies/${encodeURIComponent(clipId)}.mp4`)).status).toBe(404);
  });

  it('G4: nothing of what it said is left in its row, nor the address and reference it went by, nor a picture, a password that opens, a blocked company', async () => {
    const em = app.services.orm.em.fork();
    const rowId = Buffer.from(camille.id, 'base64url').toString().split(':')[1] ?? '';
    const [row] = await em.execute<{ said: string; slug: string; reference: string; state: string }[]>(
      'select p::text as said, slug, reference, state from profile p where id = ?',
      [rowId],
    );
    expect(row?.state).toBe('ERASED');
    for (const word of [canary, 'Nantes', 'Atelier du Port', camille.slug, camille.reference]) expect(row?.said).not.toContain(word);
    const left = async (sql: string) => (await em.execute<{ count: number }[]>(sql, [rowId]))[0]?.count;
    expect(await left('select count(*)::int as count from portfolio_image where profile_id = ?')).toBe(0);
    expect(await left('select count(*)::int as count from blocked_company where profile_id = ?')).toBe(0);
    expect(await left('select count(*)::int as count from unlock_grant where profile_id = ?')).toBe(0);
    expect(await left('select count(*)::int as count from restriction where ended_at is null and profile_id = ?')).toBe(0);
    expect(await left('select count(*)::int as count from profile_password where revoked_at is null and profile_id = ?')).toBe(0);
    expect(await left('select count(*)::int as count from clip_placement where removed_at is null and profile_id = ?')).toBe(0);
  });

  it('T5: it stands in the register and in a mail that says what went and what stays; who had looked is still to be read', async () => {
    const [mail] = await app.mailsTo('camille@example.test');
    expect(mail?.subject).toBe('Votre profil est effacé');
    expect(mail?.text).toContain('rectification@jobprod.com');
    await app.runDueJobs();
    const { registerEntries, profileAccessTrail } = await camille.owner.ask<{
      registerEntries: { nodes: { type: string }[] };
      profileAccessTrail: { nodes: { companyName: string | null }[] };
    }>('{ registerEntries(first: 100) { nodes { type } } profileAccessTrail { nodes { companyName } } }');
    expect(registerEntries.nodes.map(({ type }) => type)).toContain('profile-erased');
    expect(profileAccessTrail.nodes.map(({ companyName }) => companyName)).toContain('Acme');
  });

  it('its candidate begins another where they like: at another address, with nothing of the old one', async () => {
    const begun = await ownProfile(camille.owner);
    expect(begun).toMatchObject({ state: 'DRAFT', revision: 1 });
    expect([camille.id, camille.slug, camille.reference]).not.toContain(begun.id);
    expect(begun.slug).not.toBe(camille.slug);
    expect(await changeProfile(camille.owner, { ...fullProfile, headline: 'Ébéniste' })).toEqual([]);
    expect(await publish(camille.owner)).toEqual([]);
    expect(await listed(recruiter)).toContain(begun.slug);
    expect(await open(recruiter, begun.slug)).toMatchObject({ headline: 'Ébéniste', clip: null });
    expect((await erase(camille.owner, begun.reference, begun.id)).errors).toEqual([]);
    expect((await ownProfile(camille.owner)).id).not.toBe(begun.id);
  });
});
