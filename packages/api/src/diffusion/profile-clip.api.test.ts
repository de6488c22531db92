import { createHash } from 'node:crypto';
import { releaseExpiry } from '@jobprod/shared/release-expiry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approvalToken, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { issuePassword, lift, restrict, revokePassword, unlock } from '../../test/diffusion.ts';
import { approveTerms, newCandidate, newStaff, tokenMailed } from '../../test/people.ts';
import { type Coded, changeProfile, fullProfile, listed, type OwnProfile, ownProfile, publish } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { sourceIdsOf } from '../clips/clip-segment.ts';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import type { SampleVideo } from '../platform/media/sample-video.ts';

type File = { url: string; width: number; height: number };
type Clip = {
  id: string;
  title: string;
  durationSeconds: number;
  videoUrl: string;
  posterUrl: string;
  stripUrl: string | null;
  files: File[];
};

const clipOf = async (browser: Browser, slug: string): Promise<Clip | null | undefined> =>
  (
    await browser.ask<{ profile: { clip: Clip | null } | null }>(
      'query($slug: String!) { profile(slug: $slug) { clip { id title durationSeconds videoUrl posterUrl stripUrl files { url width height } } } }',
      { slug },
    )
  ).profile?.clip;

/** What comes back for an address: its status, and of what kind. */
const fetched = async (browser: Browser, address: string | undefined): Promise<string> => {
  const response = await browser.fetch(address ?? '/media/none/none', { headers: { range: 'bytes=0-99' } });
  await response.arrayBuffer();
  return `${response.status} ${response.headers.get('content-type')}`;
};

const plays = '206 video/mp4';

describe('the clip of a profile', { timeout: 120_000 }, () => {
  let app: TestApp;
  let editor: Browser;
  let officer: Browser;
  let owner: Browser;
  let profile: OwnProfile;
  let clipId: string;
  let noa: Browser;
  let noasClip: string;
  const email = 'camille@example.test';
  const approvedAt = new Date('2026-11-22T10:00:00.000Z');

  const approve = async (
    candidate: Browser,
    address: string,
    choice: Record<string, unknown>,
    video: Partial<SampleVideo> = {},
  ): Promise<string> => {
    const candidateId = await ownCandidateId(candidate);
    const { id } = await renderedClip(app, editor, candidateId, await sentVideo(app, candidate, video));
    const { approveClip } = await candidate.ask<{ approveClip: Coded }>(
      'mutation($input: ApproveClipInput!) { approveClip(input: $input) { errors { code } } }',
      {
        input: { token: await approvalToken(app, editor, id, address), ...choice },
      },
    );
    expect(approveClip.errors).toEqual([]);
    await app.runDueJobs();
    return id;
  };
  const publishClip = async (browser: Browser, id: string): Promise<string[]> =>
    (
      await browser.ask<{ publishClip: Coded }>('mutation($id: ID!) { publishClip(input: { clipId: $id }) { errors { code } } }', { id })
    ).publishClip.errors.map(({ code }) => code);

  beforeAll(async () => {
    app = await startTestApp({ now: approvedAt.toISOString() });
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    officer = await newStaff(app, { email: 'officer@jobprod.test', firstName: 'Olive', lastName: 'Tom' }, 'DATA_PROTECTION_OFFICER');
    owner = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(owner);
    await changeProfile(owner, fullProfile);
    clipId = await approve(
      owner,
      email,
      { diffusion: 'PUBLIC', excerpt: { startSeconds: 1, endSeconds: 3 } },
      { width: 1280, height: 720 },
    );
    profile = await ownProfile(owner);
  }, 180_000);
  afterAll(() => app.stop());

  it('T2, C4: a profile whose clip is approved is published with it, and in the part that was approved', async () => {
    const missing = '{ viewer { candidate { profile { missing viewerCanPublish } } } }';
    expect(await owner.ask(missing)).toEqual({ viewer: { candidate: { profile: { missing: ['CLIP'], viewerCanPublish: false } } } });
    expect((await publish(owner)).map(({ code }) => code)).toEqual(['PROFILE_INCOMPLETE']);
    expect(await publishClip(owner, clipId)).toEqual([]);
    expect(await owner.ask(missing)).toEqual({ viewer: { candidate: { profile: { missing: [], viewerCanPublish: true } } } });
    expect(await publish(owner)).toEqual([]);
    const visitor = app.browser();
    const clip = await clipOf(visitor, profile.slug);
    expect(clip).toMatchObject({ durationSeconds: expect.closeTo(2, 1) });
    expect(await fetched(visitor, clip?.videoUrl)).toBe(plays);
    expect(await fetched(visitor, clip?.posterUrl)).toBe('206 image/jpeg');
    expect(await listed(visitor, { withClip: true })).toEqual([profile.slug]);
  });

  it('C1, C4: it comes in each size it was rendered in, with ten frames of the part that was approved', async () => {
    const visitor = app.browser();
    const clip = await clipOf(visitor, profile.slug);
    expect(clip?.files.map(({ width, height }) => [width, height])).toEqual([
      [1280, 720],
      [640, 360],
    ]);
    const sizes = await Promise.all(
      (clip?.files ?? []).map(async ({ url }) => (await (await visitor.fetch(url)).arrayBuffer()).byteLength),
    );
    expect(sizes[0]).toBeGreaterThan(sizes[1] ?? Number.POSITIVE_INFINITY);
    expect(await fetched(visitor, clip?.files[0]?.url)).toBe(plays);
    expect(await fetched(visitor, clip?.stripUrl ?? undefined)).toBe('206 image/jpeg');
    const em = app.services.orm.em.fork();
    const version = await em.findOneOrFail(ClipVersion, { clip: idOf('Clip', clipId) });
    const strip = Buffer.from(await (await visitor.fetch(clip?.stripUrl ?? '')).arrayBuffer());
    expect(createHash('sha256').update(strip).digest('hex')).toBe(version.excerptFiles?.strip?.sha256);
    expect(version.excerptFiles?.strip?.sha256).not.toBe(version.strip?.sha256);
  });

  it('C3: what its hash does not vouch for is served to nobody: a row changed behind the service hides the clip until it is as it was', async () => {
    const visitor = app.browser();
    const clip = await clipOf(visitor, profile.slug);
    const preview = async () =>
      (
        await editor.ask<{ clip: { version: { previewUrl: string } } }>('query($id: ID!) { clip(id: $id) { version { previewUrl } } }', {
          id: clipId,
        })
      ).clip.version.previewUrl;
    const em = app.services.orm.em.fork();
    const row = idOf('Clip', clipId);
    const all = async () => [
      await fetched(visitor, clip?.videoUrl),
      await fetched(visitor, clip?.posterUrl),
      await fetched(visitor, clip?.stripUrl ?? undefined),
      await fetched(editor, await preview()),
    ];
    const before = await all();
    expect(before).toEqual([plays, '206 image/jpeg', '206 image/jpeg', plays]);
    const version = await em.findOneOrFail(ClipVersion, { clip: row });
    const { poster, title } = version;
    for (const change of [{ poster: { ...poster, ...version.strip } }, { title: 'Un autre titre' }]) {
      Object.assign(version, { poster, title, ...change });
      await em.flush();
      for (const answer of await all()) expect(answer).toMatch(/^404/);
    }
    Object.assign(version, { poster, title });
    await em.flush();
    expect(await all()).toEqual(before);
    // What it was made of is part of what was approved (C1), and may change without the version's own row.
    const source = await em.findOneOrFail(ClipSource, { id: sourceIdsOf(version.segments)[0] ?? '' });
    const { sha256 } = source;
    source.sha256 = sha256.replace(/./g, '0');
    await em.flush();
    for (const answer of await all()) expect(answer).toMatch(/^404/);
    source.sha256 = sha256;
    await em.flush();
    expect(await all()).toEqual(before);
  });

  it('D1, D2: restricted, its addresses open nothing at once, whatever link one holds, and its name changes; unlocked, it plays in that browser', async () => {
    const visitor = app.browser();
    const before = await clipOf(visitor, profile.slug);
    expect(await fetched(visitor, before?.videoUrl)).toBe(plays);
    await restrict(owner, profile.id, ['CLIP']);
    expect(await fetched(visitor, before?.videoUrl)).toMatch(/^404/);
    expect(await fetched(visitor, before?.posterUrl)).toMatch(/^404/);
    expect(await clipOf(visitor, profile.slug)).toBeNull();
    expect(await listed(visitor, { withClip: true })).toEqual([]);
    const own = await clipOf(owner, profile.slug);
    expect(own?.id).not.toBe(before?.id);
    expect(await fetched(owner, own?.videoUrl)).toBe(plays);
    expect(await fetched(visitor, own?.videoUrl)).toMatch(/^404/);

    const { id, password } = await issuePassword(officer, profile.reference, { recipientEmail: 'holder@elsewhere.test' });
    const holder = app.browser();
    expect((await unlock(holder, profile.reference, password)).profile?.clip).not.toBeNull();
    const unlocked = await clipOf(holder, profile.slug);
    expect(await fetched(holder, unlocked?.videoUrl)).toBe(plays);
    expect(await fetched(visitor, unlocked?.videoUrl)).toMatch(/^404/);
    // Ranges that come in one go are asked about together, and each for who asks: what opens for one opens for no other.
    const [ownUrl, theirUrl] = [own?.videoUrl, unlocked?.videoUrl];
    const asked = [
      [owner, ownUrl],
      [visitor, ownUrl],
      [holder, theirUrl],
      [visitor, theirUrl],
      [owner, ownUrl],
      [holder, ownUrl],
    ] as const;
    expect((await Promise.all(asked.map(([browser, url]) => fetched(browser, url)))).map((answer) => answer.slice(0, 3))).toEqual([
      '206',
      '404',
      '206',
      '404',
      '206',
      '404',
    ]);
    await revokePassword(officer, id);
    expect(await fetched(holder, unlocked?.videoUrl)).toMatch(/^404/);

    await lift(owner, profile.id);
    const after = await clipOf(visitor, profile.slug);
    expect(await fetched(visitor, after?.videoUrl)).toBe(plays);
    expect(await fetched(visitor, before?.videoUrl)).toMatch(/^404/);
  });

  it('D2, G3: an address handed out before opens nothing once the profile is taken off, and another’s company or session nothing ever', async () => {
    const clip = await clipOf(owner, profile.slug);
    expect(await fetched(app.browser(), clip?.videoUrl)).toMatch(/^404/);
    const visitor = app.browser();
    const theirs = await clipOf(visitor, profile.slug);
    await owner.ask('mutation($id: ID!) { unpublishProfile(input: { profileId: $id }) { errors { code } } }', { id: profile.id });
    expect(await fetched(visitor, theirs?.videoUrl)).toMatch(/^404/);
    expect(await publish(owner)).toEqual([]);
    expect(await fetched(visitor, theirs?.videoUrl)).toBe(plays);
  });

  it('C4, D1: approved with restricted diffusion, it is restricted from its first instant, and the order registered', async () => {
    noa = await newCandidate(app, { email: 'noa@example.test', firstName: 'Noa', lastName: 'Klein' });
    await approveTerms(noa);
    await changeProfile(noa, fullProfile);
    noasClip = await approve(noa, 'noa@example.test', { diffusion: 'RESTRICTED' });
    expect(await publishClip(editor, noasClip)).toEqual([]);
    expect(await publish(noa)).toEqual([]);
    const { slug } = await ownProfile(noa);
    expect(await clipOf(app.browser(), slug)).toBeNull();
    expect(await fetched(noa, (await clipOf(noa, slug))?.videoUrl)).toBe(plays);
    expect(await noa.ask('{ viewer { candidate { profile { restriction { whole elements } } } } }')).toEqual({
      viewer: { candidate: { profile: { restriction: { whole: false, elements: ['CLIP'] } } } },
    });
  });

  it('C5, A3: taken back by the candidate, it is gone at once and the register says from when to when it stood there', async () => {
    const { id, slug } = await ownProfile(noa);
    const clip = await clipOf(noa, slug);
    expect(await fetched(noa, clip?.videoUrl)).toBe(plays);
    await noa.ask('mutation($id: ID!) { withdrawClip(input: { clipId: $id }) { errors { code } } }', { id: noasClip });
    expect(await clipOf(noa, slug)).toBeNull();
    expect(await fetched(noa, clip?.videoUrl)).toMatch(/^404/);
    const rows = await app.services.orm.em
      .fork()
      .execute<{ type: string }[]>(
        `select e.type from register_entry e join register_payload p on p.entry_id = e.id where e.type in ('clip-placed', 'clip-removed') and p.payload like ? order by e.at, e.id`,
        [`%${Buffer.from(id, 'base64url').toString().slice('Profile:'.length)}%`],
      );
    expect(rows.map(({ type }) => type)).toEqual(['clip-placed', 'clip-removed']);
  });

  it('A3, fault C15: the release withdrawn, nothing of the clip is served any more, whatever was handed out; a new approval shows it again', async () => {
    const visitor = app.browser();
    const before = await clipOf(visitor, profile.slug);
    expect(await fetched(visitor, before?.videoUrl)).toBe(plays);
    const token = await tokenMailed(app, email, '/release/withdraw');
    await visitor.ask('mutation($token: String!) { withdrawImageReleaseByLink(input: { token: $token }) { errors { code } } }', { token });
    expect(await fetched(visitor, before?.videoUrl)).toMatch(/^404/);
    expect(await fetched(visitor, before?.posterUrl)).toMatch(/^404/);
    expect(await clipOf(visitor, profile.slug)).toBeNull();
    expect(await clipOf(owner, profile.slug)).toBeNull();
    expect(await listed(visitor, { withClip: true })).toEqual([]);
    expect(await approveTerms(owner)).toEqual([]);
    expect(await fetched(visitor, (await clipOf(visitor, profile.slug))?.videoUrl)).toBe(plays);
  });

  it('A2: on its last day, and not before, a clip says how long it is still shown, so that a page playing it stops then', async () => {
    const end = releaseExpiry(approvedAt);
    const secondsLeft = async () =>
      (
        await app
          .browser()
          .ask<{ profile: { clip: { secondsLeft: number | null } } }>(
            'query($slug: String!) { profile(slug: $slug) { clip { secondsLeft } } }',
            { slug: profile.slug },
          )
      ).profile.clip.secondsLeft;
    expect(await secondsLeft()).toBeNull();
    app.clock.set(new Date(end.getTime() - 90_500));
    expect(await secondsLeft()).toBe(90.5);
    app.clock.set(approvedAt);
  });

  it('A2, faults C15, J06: at eighteen months, to the millisecond, nothing of it is served to anyone, whatever was handed out; the profile stays', async () => {
    const end = releaseExpiry(approvedAt);
    // Later, what is being sent may be cut off by the end itself (fault J06).
    app.clock.set(new Date(end.getTime() - 5_000));
    const visitor = app.browser();
    const clip = await clipOf(visitor, profile.slug);
    expect(await fetched(visitor, clip?.videoUrl)).toBe(plays);
    app.clock.set(end);
    expect(await fetched(visitor, clip?.videoUrl)).toMatch(/^404/);
    expect(await fetched(visitor, clip?.posterUrl)).toMatch(/^404/);
    expect(await clipOf(visitor, profile.slug)).toBeNull();
    expect(await listed(visitor, { withClip: true })).toEqual([]);
    expect(await listed(visitor)).toContain(profile.slug);
  });
});
