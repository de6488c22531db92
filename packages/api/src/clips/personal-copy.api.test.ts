import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approvalToken, ownCandidateId, publishedClip, renderedClip, sentVideo } from '../../test/clips.ts';
import { approveTerms, newCandidate, newCompany, newProgram, newRecruiter, newStaff, signIn } from '../../test/people.ts';
import { changeProfile, fullProfile, ownProfile, publish } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { readerOf } from '../authorization/reader.ts';
import { visitor as aVisitor } from '../authorization/viewer.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';
import { mintMediaPrefix } from '../platform/media/signed-url.ts';
import { ClipVersion } from './clip-version.entity.ts';

describe('what of a clip goes where', { timeout: 180_000 }, () => {
  let app: TestApp;
  let camille: Browser;
  let editor: Browser;
  let rita: Browser;
  let manager: Browser;
  let visitor: Browser;
  let clipId = '';
  let slug = '';
  const email = 'camille@example.test';

  beforeAll(async () => {
    app = await startTestApp();
    camille = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Alix', lastName: 'Roy' }, 'EDITOR');
    manager = await newStaff(app, { email: 'manager@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
    const acme = await newCompany(app, { name: 'Acme' }, manager);
    rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    visitor = app.browser();
    await approveTerms(camille);
    await changeProfile(camille, fullProfile);
    clipId = await publishedClip(app, editor, camille, email);
    expect(await publish(camille)).toEqual([]);
    ({ slug } = await ownProfile(camille));
  }, 180_000);
  afterAll(() => app.stop());

  const clipUrl = async (who: Browser): Promise<string> =>
    (
      await who.ask<{ profile: { clip: { videoUrl: string } | null } | null }>(
        'query($slug: String!) { profile(slug: $slug) { clip { videoUrl } } }',
        { slug },
      )
    ).profile?.clip?.videoUrl ?? '';
  const ownClip = async (who: Browser) =>
    (await who.ask<{ clip: { copyUrl: string | null } | null }>('query($id: ID!) { clip(id: $id) { copyUrl } }', { id: clipId })).clip;
  const copyPath = () => `/copies/${encodeURIComponent(clipId)}.mp4`;
  const rowId = (globalId: string) => fromGlobalId(globalId)?.id ?? '';
  const takenTimes = async (who = camille) => {
    await app.runDueJobs();
    const { registerEntries } = await who.ask<{ registerEntries: { nodes: { type: string }[] } }>(
      '{ registerEntries(first: 100) { nodes { type } } }',
    );
    return registerEntries.nodes.filter(({ type }) => type === 'clip-copy-taken').length;
  };

  it('T7: to whoever watches it a clip is shown in place, never handed over as a file', async () => {
    for (const who of [visitor, rita, camille]) {
      const response = await who.fetch(await clipUrl(who));
      await response.arrayBuffer();
      expect([response.status, response.headers.get('content-disposition')]).toEqual([200, 'inline']);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  it('T5, T7: an answer without any of its bytes is no copy taken', async () => {
    const answers = [
      await camille.fetch(copyPath(), { method: 'HEAD' }),
      await camille.fetch(copyPath(), { headers: { 'if-none-match': '*' } }),
      await camille.fetch(copyPath(), { headers: { 'if-match': '"other"' } }),
      await camille.fetch(copyPath(), { headers: { range: 'bytes=999999999-' } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 304, 412, 416]);
    expect(await takenTimes()).toBe(0);
  });

  it('T7, C2: its candidate takes a personal copy of what they approved, under a name that says nothing of them', async () => {
    expect((await ownClip(camille))?.copyUrl).toBe(`${app.services.settings.origin}${copyPath()}`);
    const response = await camille.fetch(copyPath());
    const bytes = await response.arrayBuffer();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'video/mp4']);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="jobprod-clip.mp4"');
    const version = await app.services.orm.em.fork().findOneOrFail(ClipVersion, { clip: rowId(clipId) });
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(digest).toBe(version.renditions[0]?.sha256);
    expect(Buffer.from(bytes).includes('Camille')).toBe(false);
  });

  it('T5, T7: taking it is registered, once for a download in pieces', async () => {
    expect(await takenTimes()).toBe(1);
    const part = await camille.fetch(copyPath(), { headers: { range: 'bytes=100-199' } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 100]);
    await camille.fetch(copyPath(), { method: 'HEAD' });
    expect(await takenTimes()).toBe(1);
  });

  it('T7: for anyone else there is no copy: not for a visitor, a recruiter, another candidate, a program or staff', async () => {
    const olga = await newCandidate(app, { email: 'olga@example.test', firstName: 'Olga', lastName: 'Autre' });
    const never = await visitor.fetch('/copies/x.mp4');
    const absent = [never.status, await never.text()];
    for (const who of [visitor, rita, olga, editor, manager, await newProgram(app, rita)]) {
      const response = await who.fetch(copyPath());
      expect([response.status, await response.text()]).toEqual(absent);
    }
    expect(absent).toEqual([404, 'Not found']);
    expect([(await ownClip(editor))?.copyUrl, (await ownClip(manager))?.copyUrl, await ownClip(rita)]).toEqual([null, null, null]);
    expect((await camille.fetch(`/copies/${encodeURIComponent('../../etc/passwd')}.mp4`)).status).toBe(404);
  });

  it('T7: a reader who has watched enough clips for a day is told until when, in words and in a header; what they watched goes on', async () => {
    const [mine, theirs] = [await clipUrl(visitor), await clipUrl(rita)];
    app.services.settings.readingsADay = { LISTED: 10_000, OPENED: 500, PLAYED: 0 };
    const newcomer = app.browser();
    const held = await newcomer.fetch(await clipUrl(newcomer));
    expect([held.status, Number(held.headers.get('retry-after'))]).toEqual([429, 13 * 3600]);
    expect(await held.text()).toContain('contact@jobprod.com');
    for (const [who, address] of [
      [visitor, mine],
      [rita, theirs],
    ] as const)
      expect((await who.fetch(address, { headers: { range: 'bytes=0-9' } })).status).toBe(206);
    app.services.settings.readingsADay = { LISTED: 10_000, OPENED: 500, PLAYED: 300 };
  });

  it('T7: a player’s eight requests at once for one clip are one clip of the day, and asking for its headers is none', async () => {
    const notes = async () =>
      (await app.services.orm.em.fork().execute<{ count: number }[]>('select count(*)::int as count from copying_note'))[0]?.count;
    app.services.settings.readingsADay = { LISTED: 10_000, OPENED: 500, PLAYED: 0 };
    const looker = app.browser();
    const looked = await clipUrl(looker);
    expect((await looker.fetch(looked, { method: 'HEAD' })).status).toBe(200);
    // Nor is being told that what one has is still the same, or that there is nothing where one asks.
    expect((await looker.fetch(looked, { headers: { 'if-none-match': '*' } })).status).toBe(304);
    expect((await looker.fetch(looked, { headers: { range: 'bytes=999999999-' } })).status).toBe(416);
    expect((await looker.fetch(looked)).status).toBe(429);
    const before = await notes();
    app.services.settings.readingsADay = { LISTED: 10_000, OPENED: 500, PLAYED: 10 };
    const player = app.browser();
    const address = await clipUrl(player);
    const parts = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        player.fetch(address, { headers: index === 0 ? {} : { range: `bytes=${index * 100}-${index * 100 + 99}` } }),
      ),
    );
    await Promise.all(parts.map((part) => part.arrayBuffer()));
    expect(parts.map(({ status }) => status)).toEqual([200, 206, 206, 206, 206, 206, 206, 206]);
    expect(await notes()).toBe(before);
    app.services.settings.readingsADay = { LISTED: 10_000, OPENED: 500, PLAYED: 300 };
  });

  it('A1: the release covers the content of approved clips alone: no address, however signed, opens a source or a version that was not approved to a stranger', async () => {
    const sourceId = await sentVideo(app, camille);
    const second = await renderedClip(app, editor, await ownCandidateId(camille), sourceId);
    await approvalToken(app, editor, second.id, email);
    const { tokenKeys: keys, settings } = app.services;
    const addressOf = async (element: string, version: string, name: string) => {
      const grant = { viewer: readerOf(aVisitor('fr')), element, version };
      return `${await mintMediaPrefix({ keys, issuer: settings.origin, grant, now: app.clock.now(), seconds: 300 })}${name}`;
    };
    const versionId = rowId(second.version?.id ?? '');
    const tried = [
      await addressOf('clip-source', rowId(sourceId), 'proxy.mp4'),
      await addressOf('clip-source', rowId(sourceId), 'strip.jpg'),
      await addressOf('profile-clip', versionId, 'clip.mp4'),
      await addressOf('profile-clip', rowId(second.id), 'clip.mp4'),
      await addressOf('profile-clip', rowId(sourceId), 'clip.mp4'),
    ];
    expect(await Promise.all(tried.map(async (address) => (await visitor.fetch(address)).status))).toEqual([404, 404, 404, 404, 404]);
    // What the same service signs for the approved clip opens: it is not the signing that was wrong.
    const ours = await clipUrl(visitor);
    expect((await visitor.fetch(ours, { method: 'HEAD' })).status).toBe(200);
    for (const who of [visitor, rita]) {
      const { clip } = await who.ask<{ clip: unknown }>('query($id: ID!) { clip(id: $id) { id } }', { id: second.id });
      expect(clip).toBeNull();
    }
  });

  it('A1: what was approved is not changed under the release: an editor’s change is refused, and the profile shows the same words and bytes', async () => {
    const before = await (await visitor.fetch(await clipUrl(visitor))).arrayBuffer();
    const { clip } = await editor.ask<{ clip: { revision: number } }>('query($id: ID!) { clip(id: $id) { revision } }', { id: clipId });
    const { updateClip } = await editor.ask<{ updateClip: { errors: { code: string }[] } }>(
      'mutation($input: UpdateClipInput!) { updateClip(input: $input) { errors { code } } }',
      { input: { clipId, revision: clip.revision, title: 'Un autre titre' } },
    );
    const { profile } = await visitor.ask<{ profile: { clip: { title: string } } }>(
      'query($slug: String!) { profile(slug: $slug) { clip { title } } }',
      { slug },
    );
    expect(profile.clip.title).toBe('Conduire un chantier sans perdre une minute');
    expect(updateClip.errors.map(({ code }) => code)).toEqual(['NOT_POSSIBLE_NOW']);
    const after = await (await visitor.fetch(await clipUrl(visitor))).arrayBuffer();
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });

  it('T7, A3: once the release is withdrawn nobody is shown the clip any more, and the copy stays its candidate’s', async () => {
    const { viewer } = await camille.ask<{ viewer: { candidate: { imageRelease: { id: string } } } }>(
      '{ viewer { candidate { imageRelease { id } } } }',
    );
    await camille.ask('mutation($id: ID!) { withdrawImageRelease(input: { imageReleaseId: $id }) { errors { code } } }', {
      id: viewer.candidate.imageRelease.id,
    });
    expect(await clipUrl(visitor)).toBe('');
    expect((await ownClip(camille))?.copyUrl).not.toBeNull();
    const response = await camille.fetch(copyPath(), { headers: { range: 'bytes=0-9' } });
    expect(response.status).toBe(206);
    expect((await visitor.fetch(copyPath())).status).toBe(404);
  });

  it('T7, A2: likewise after its eighteen months, and once the clip was taken back', async () => {
    await camille.ask('mutation($id: ID!) { withdrawClip(input: { clipId: $id }) { errors { code } } }', { id: clipId });
    expect((await camille.fetch(copyPath(), { headers: { range: 'bytes=0-9' } })).status).toBe(206);
    app.clock.set('2028-05-23T10:00:00Z');
    const later = await signIn(app, email);
    expect((await later.fetch(copyPath(), { headers: { range: 'bytes=0-9' } })).status).toBe(206);
    expect(await takenTimes(later)).toBe(2);
  });
});
