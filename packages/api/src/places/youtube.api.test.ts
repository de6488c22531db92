import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { publishedClip } from '../../test/clips.ts';
import { issuePassword, lift, restrict, unlock } from '../../test/diffusion.ts';
import { keepDatabase } from '../../test/kept-database.ts';
import { approveTerms, newStaff, signIn } from '../../test/people.ts';
import { askRemoval, closeTrouble, placeOf, placesOf, putOnYouTube } from '../../test/places.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { startYouTube, type YouTubeServer } from '../../test/youtube-server.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { createLog } from '../platform/log.ts';
import { RegisterPayload } from '../platform/register/register-entry.entity.ts';
import { YouTubeCopy } from './youtube-copy.entity.ts';

const email = 'camille@example.test';
const title = 'Conduire un chantier sans perdre une minute';

describe('a clip on YouTube', { timeout: 60_000 }, () => {
  let host: YouTubeServer;
  let app: TestApp;
  let editor: Browser;
  let manager: Browser;
  let camille: Published;
  let clipId: string;
  let kept: Awaited<ReturnType<typeof keepDatabase>>;
  const lines: string[] = [];
  const began = new Date('2026-11-22T10:00:00Z');

  beforeAll(async () => {
    host = await startYouTube();
    app = await startTestApp({ youTube: host.settings, log: createLog('trace', { write: (line: string) => void lines.push(line) }) });
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Weber' }, 'NETWORK_MANAGER');
    camille = await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' });
    clipId = await publishedClip(app, editor, camille.owner, email, title);
    await app.runDueJobs();
    kept = await keepDatabase(app.databaseUrl);
  }, 180_000);
  beforeEach(async () => {
    await kept.restore();
    host.reset();
    app.clock.set(began);
  });
  afterAll(async () => {
    await kept.close();
    await app.stop();
    await host.close();
  });

  const onYouTube = async () => {
    expect(await putOnYouTube(editor, clipId)).toEqual([]);
    await app.runDueJobs();
    const [video] = host.standing();
    if (!video) throw new Error('There is no video');
    return video;
  };
  const place = (browser = editor) => placeOf(browser, clipId, 'YOUTUBE');
  /** A try that failed is made again by the next look. */
  const later = async (minutes = 16) => {
    app.clock.advance({ minutes });
    await app.runDueJobs();
  };
  const addressFor = async (browser: Browser): Promise<string | null | undefined> => {
    const { profile } = await browser.ask<{ profile: { clip: { youTubeUrl: string | null } | null } | null }>(
      'query($slug: String!) { profile(slug: $slug) { clip { youTubeUrl } } }',
      { slug: camille.slug },
    );
    return profile?.clip?.youTubeUrl;
  };
  const queued = async (): Promise<string[]> => {
    const { staffQueue } = await editor.ask<{ staffQueue: { kind: string }[] }>('{ staffQueue { kind } }');
    return staffQueue.map(({ kind }) => kind).filter((kind) => kind.startsWith('PLACE_'));
  };
  /** What the register was told of places, in order. */
  const facts = async (type: string): Promise<Record<string, unknown>[]> => {
    const em = app.services.orm.em.fork();
    const rows = await em.execute<{ id: string }[]>('select id from register_entry where type = ? and at >= ? order by id', [type, began]);
    const payloads = await em.find(RegisterPayload, { entryId: { $in: rows.map(({ id }) => id) } }, { orderBy: { entryId: 'asc' } });
    return payloads.map(({ payload }) => (JSON.parse(payload) as { payload: Record<string, unknown> }).payload);
  };

  it('C5, C3, C2: the bytes and words that were approved are put there, seen by nobody until they were read back, and by name nowhere', async () => {
    host.becomes = 'uploaded';
    const video = await onYouTube();
    expect(video.status.privacyStatus).toBe('private');
    expect(await place()).toMatchObject({ state: 'PREPARING', audience: 'NOBODY', since: null });
    expect(await addressFor(app.browser())).toBeNull();

    video.status.uploadStatus = 'processed';
    await later(2);
    expect(video.status.privacyStatus).toBe('public');
    const shown = await place();
    expect(shown).toMatchObject({ state: 'SHOWN', audience: 'PUBLIC', url: `https://www.youtube.com/watch?v=${video.id}`, trouble: null });
    expect(shown.provedAt).toBe(shown.since);
    expect(await addressFor(app.browser())).toBe(shown.url);

    const em = app.services.orm.em.fork();
    const version = await em.findOneOrFail(ClipVersion, { title });
    const copy = await em.findOneOrFail(YouTubeCopy, { videoId: video.id });
    expect(createHash('sha256').update(video.bytes).digest('hex')).toBe(version.renditions[0]?.sha256);
    expect(video.snippet).toMatchObject({ title, description: version.description, tags: [copy.marker] });
    const sent = host.asked
      .map(({ path, query, headers, body }) => `${path}?${query.toString()} ${JSON.stringify(headers)} ${body.toString('latin1')}`)
      .join('\n');
    expect(sent).not.toMatch(/camille|durand/i);
    expect(host.asked.find(({ path }) => path.startsWith('/upload/'))?.headers).not.toHaveProperty('slug');
    expect((await facts('clip-place-shown')).at(-1)).toMatchObject({ medium: 'YouTube', address: shown.url, audience: 'public' });
  });

  it('C3, C14: the captions that were approved are there before anybody sees it, once, also where the answer to them was lost', async () => {
    host.fail({ on: 'POST /upload/youtube/v3/captions', status: 503 }, { on: 'POST /upload/youtube/v3/captions', losesAnswer: true });
    expect(await putOnYouTube(editor, clipId)).toEqual([]);
    await app.runDueJobs();
    const [video] = host.standing();
    expect([video?.status.privacyStatus, video?.captions, (await place()).state]).toEqual(['private', [], 'PREPARING']);
    await later();
    expect([video?.status.privacyStatus, video?.captions.length]).toEqual(['private', 1]);
    await later();
    const version = await app.services.orm.em.fork().findOneOrFail(ClipVersion, { title });
    expect([video?.status.privacyStatus, video?.captions.map(({ language, name }) => [language, name])]).toEqual(['public', [['fr', '']]]);
    const text = video?.captions[0]?.text ?? '';
    expect(createHash('sha256').update(text).digest('hex')).toBe(version.captions?.file.sha256);
    host.asked.length = 0;
    await later(61);
    expect(host.requests(), 'what is there is not sent again').toEqual(['GET /youtube/v3/videos']);
  });

  it('D4: restricted, it becomes unlisted at once and is read back; its address is shown after the unlock alone; lifted, it is public again', async () => {
    const video = await onYouTube();
    const url = (await place()).url;
    await restrict(camille.owner, camille.id, ['CLIP']);
    host.asked.length = 0;
    await app.runDueJobs();
    expect(video.status.privacyStatus).toBe('unlisted');
    expect(host.requests()).toEqual(['GET /youtube/v3/videos', 'PUT /youtube/v3/videos', 'GET /youtube/v3/videos']);
    expect(await place(camille.owner)).toMatchObject({ state: 'SHOWN', audience: 'UNLISTED', url });
    expect((await facts('clip-place-audience-changed')).at(-1)).toMatchObject({ before: 'public', audience: 'unlisted', address: url });

    const holder = app.browser();
    expect(await addressFor(holder)).toBeUndefined();
    const { password } = await issuePassword(manager, camille.reference, { recipientEmail: 'louis@example.test' });
    await unlock(holder, camille.reference, password);
    expect(await addressFor(holder)).toBe(url);
    expect(await addressFor(app.browser())).toBeUndefined();
    expect(await addressFor(editor)).toBeUndefined();
    // Nor by the clip's own page, where the editor who made it reads that it stands there.
    const addresses = async (browser: Browser) => (await placesOf(browser, clipId)).map((one) => one.url);
    expect(await addresses(editor)).toEqual([null, null]);
    expect(new Set(await addresses(manager))).toEqual(new Set([expect.stringContaining(camille.slug), url]));
    expect(await place()).toMatchObject({ state: 'SHOWN', audience: 'UNLISTED', url: null });

    await restrict(camille.owner, camille.id);
    expect(await addressFor(app.browser())).toBeUndefined();
    expect(await addresses(editor)).toEqual([null, null]);
    await unlock(
      editor,
      camille.reference,
      (await issuePassword(manager, camille.reference, { recipientEmail: 'edith@example.test' })).password,
    );
    expect(await addresses(editor)).toContain(url);
    await lift(camille.owner, camille.id);
    await app.runDueJobs();
    expect(video.status.privacyStatus).toBe('public');
    expect(await place()).toMatchObject({ audience: 'PUBLIC' });
    expect(host.standing()).toHaveLength(1);
  });

  it('D4: put there while it is restricted, it is never public', async () => {
    await restrict(camille.owner, camille.id, ['CLIP']);
    const video = await onYouTube();
    expect(video.status.privacyStatus).toBe('unlisted');
    expect(await place()).toMatchObject({ state: 'SHOWN', audience: 'UNLISTED' });
  });

  it('D4: restricted while it is on its way, it comes out unlisted', async () => {
    await putOnYouTube(editor, clipId);
    host.fail({ on: 'PUT /upload', status: 503 });
    await app.runDueJobs();
    await restrict(camille.owner, camille.id, ['CLIP']);
    await app.runDueJobs();
    expect(host.standing().map(({ status }) => status.privacyStatus)).toEqual(['unlisted']);
  });

  it.each([
    [503, 'backendError', 'UNAVAILABLE'],
    [403, 'quotaExceeded', 'QUOTA'],
  ])('D4: a host that answers %i (%s) to a restriction is asked again, and staff are told meanwhile', async (status, reason, trouble) => {
    const video = await onYouTube();
    await restrict(camille.owner, camille.id, ['CLIP']);
    host.fail({ on: 'PUT /youtube', status, reason }, { on: 'PUT /youtube', status, reason });
    await app.runDueJobs();
    expect(await place()).toMatchObject({ audience: 'PUBLIC', trouble });
    expect((await place(camille.owner)).trouble).toBeNull();
    expect(await queued()).toEqual(['PLACE_IN_TROUBLE']);
    // What was meant for the second try of the client's own, where it made none.
    host.reset();
    host.videos.set(video.id, video);
    await later();
    expect(video.status.privacyStatus).toBe('unlisted');
    expect(await place()).toMatchObject({ audience: 'UNLISTED', trouble: null });
    expect(await queued()).toEqual([]);
  });

  it('D4: a host that says it did it, and did not, is not believed', async () => {
    const video = await onYouTube();
    await restrict(camille.owner, camille.id, ['CLIP']);
    host.fail(
      { on: 'GET /youtube/v3/videos', run: () => undefined },
      { on: 'GET /youtube/v3/videos', run: () => Object.assign(video.status, { privacyStatus: 'public' }) },
    );
    await app.runDueJobs();
    expect(await place()).toMatchObject({ audience: 'PUBLIC', trouble: 'UNAVAILABLE' });
    await later();
    expect(await place()).toMatchObject({ audience: 'UNLISTED', trouble: null });
  });

  it('D4: watched for drift: who sees it and what it says are put right, and staff read of it', async () => {
    const video = await onYouTube();
    await restrict(camille.owner, camille.id, ['CLIP']);
    await app.runDueJobs();
    video.status.privacyStatus = 'public';
    await later(61);
    expect(video.status.privacyStatus).toBe('unlisted');
    expect(await place()).toMatchObject({ audience: 'UNLISTED', trouble: 'AUDIENCE_DRIFTED' });
    expect((await facts('clip-place-drifted')).at(-1)).toMatchObject({ what: 'audience_drifted', found: 'public' });
    expect(await queued()).toEqual(['PLACE_IN_TROUBLE']);
    expect(await closeTrouble(editor, (await place()).id)).toEqual([]);
    expect(await queued()).toEqual([]);

    Object.assign(video.snippet, { title: 'Camille Durand en chantier', tags: ['Camille'] });
    await later(61);
    expect(video.snippet).toMatchObject({ title, tags: [expect.stringMatching(/^jp-/)] });
    expect(await place()).toMatchObject({ trouble: 'WORDS_DRIFTED' });
  });

  it('D4, C5: gone there by itself, it is written down as gone, and staff read of it', async () => {
    const video = await onYouTube();
    host.videos.delete(video.id);
    await later(61);
    expect(await place()).toMatchObject({ state: 'REMOVED', leavingReason: 'GONE', trouble: 'GONE', until: app.clock.now().toISOString() });
    expect(await queued()).toEqual(['PLACE_IN_TROUBLE']);
    expect(await addressFor(app.browser())).toBeNull();
  });

  it('A2: it is taken off ahead of the end of the release, so that it is gone by then, and the proof is the host’s answer', async () => {
    const video = await onYouTube();
    const { viewer } = await camille.owner.ask<{ viewer: { candidate: { imageRelease: { expiresAt: string } } } }>(
      '{ viewer { candidate { imageRelease { expiresAt } } } }',
    );
    const end = new Date(viewer.candidate.imageRelease.expiresAt);
    app.clock.set(new Date(end.getTime() - 61 * 60_000));
    const [camilleLater, editorLater] = [await signIn(app, email), await signIn(app, 'editor@jobprod.test')];
    await app.runDueJobs();
    expect(host.videos.has(video.id)).toBe(true);
    app.clock.advance({ minutes: 1 });
    host.fail({ on: 'DELETE /youtube', status: 500 });
    await app.runDueJobs();
    expect(await place(editorLater)).toMatchObject({
      state: 'LEAVING',
      leavingReason: 'RELEASE_ENDING',
      dueAt: end.toISOString(),
      trouble: 'UNAVAILABLE',
    });
    await later();
    expect(host.videos.has(video.id)).toBe(false);
    const gone = await place(camilleLater);
    expect(gone).toMatchObject({ state: 'REMOVED', trouble: null, audience: 'NOBODY' });
    expect(new Date(gone.until ?? '').getTime()).toBeLessThan(end.getTime());
    expect(gone.receipt?.json).toContain('clip-place-removed');
    expect((await facts('clip-place-removed')).at(-1)).toMatchObject({
      proof: `videos.list id=${video.id}: no such video`,
      because: 'release_ending',
    });
  });

  const ends: [string, string, () => Promise<unknown>][] = [
    [
      'A3: the release withdrawn',
      'RELEASE_ENDING',
      async () => {
        const { viewer } = await camille.owner.ask<{ viewer: { candidate: { imageRelease: { id: string } } } }>(
          '{ viewer { candidate { imageRelease { id } } } }',
        );
        await camille.owner.ask('mutation($id: ID!) { withdrawImageRelease(input: { imageReleaseId: $id }) { errors { code } } }', {
          id: viewer.candidate.imageRelease.id,
        });
      },
    ],
    [
      'A1: a release that covers the voice alone',
      'RELEASE_ENDING',
      async () => {
        app.clock.advance({ seconds: 1 });
        expect(await approveTerms(camille.owner, { image: false })).toEqual([]);
      },
    ],
    [
      'C5: the clip taken back',
      'CLIP_REMOVED',
      () => camille.owner.ask('mutation($id: ID!) { withdrawClip(input: { clipId: $id }) { errors { code } } }', { id: clipId }),
    ],
    [
      'C5: the profile taken off',
      'PROFILE_OFF',
      () => camille.owner.ask('mutation($id: ID!) { unpublishProfile(input: { profileId: $id }) { errors { code } } }', { id: camille.id }),
    ],
    [
      'G3: the data locked',
      'PROFILE_OFF',
      () => camille.owner.ask('mutation($id: ID!) { lockData(input: { profileId: $id }) { errors { code } } }', { id: camille.id }),
    ],
    ['C5: its candidate asked', 'ASKED', async () => expect(await askRemoval(camille.owner, (await place(camille.owner)).id)).toEqual([])],
  ];
  it.each(ends)('%s: the video is removed, and that is proved', async (_name, reason, end) => {
    await onYouTube();
    await end();
    await app.runDueJobs();
    expect(host.standing()).toEqual([]);
    const gone = await place(camille.owner);
    expect(gone).toMatchObject({ state: 'REMOVED', leavingReason: reason, audience: 'NOBODY', trouble: null });
    expect(gone.until).toBe(app.clock.now().toISOString());
    expect(gone.receipt).not.toBeNull();
  });

  it('A3, C5: taken back while it was on its way, nothing is left there and nothing comes', async () => {
    await putOnYouTube(editor, clipId);
    host.takesAtMost = 64 * 1024;
    host.fail({ on: 'PUT /upload', run: () => undefined }, { on: 'PUT /upload', run: () => undefined }, { on: 'PUT /upload', status: 503 });
    await app.runDueJobs();
    expect(host.sessions.size).toBe(1);
    await askRemoval(camille.owner, (await place(camille.owner)).id);
    await app.runDueJobs();
    expect([host.standing(), host.sessions.size]).toEqual([[], 0]);
    expect(await place()).toMatchObject({ state: 'REMOVED', since: null });
  });

  it('C5: taken back in the very moment the host is looked at, it stays taken back', async () => {
    await onYouTube();
    const { id } = await place(camille.owner);
    host.fail({ on: 'GET /youtube/v3/videos', run: () => askRemoval(camille.owner, id) });
    await later(61);
    await later(1);
    expect(host.standing()).toEqual([]);
    expect(await place()).toMatchObject({ state: 'REMOVED', leavingReason: 'ASKED' });
  });

  it('A3, C5, fault I02: taken back when the upload had ended unheard, the video is found and removed', async () => {
    await putOnYouTube(editor, clipId);
    host.fail({ on: 'PUT /upload', run: () => undefined }, { on: 'PUT /upload', losesAnswer: true });
    await app.runDueJobs();
    expect(host.standing()).toHaveLength(1);
    await askRemoval(camille.owner, (await place(camille.owner)).id);
    await app.runDueJobs();
    expect(host.standing()).toEqual([]);
    expect(await place()).toMatchObject({ state: 'REMOVED' });
  });

  /** Each leaves the service as a kill at that point would: what was done there is not known here. */
  const cuts: [string, (server: YouTubeServer) => void][] = [
    ['before the session’s address came back', (server) => server.fail({ on: 'POST /upload', losesAnswer: true })],
    ['before the first byte', (server) => server.fail({ on: 'PUT /upload', status: 500 })],
    [
      'in the middle, with a part arrived',
      (server) => {
        server.takesAtMost = 64 * 1024;
        server.fail({ on: 'PUT /upload', run: () => undefined }, { on: 'PUT /upload', losesAnswer: true });
      },
    ],
    [
      'after the last byte, before the answer',
      (server) => server.fail({ on: 'PUT /upload', run: () => undefined }, { on: 'PUT /upload', losesAnswer: true }),
    ],
    [
      'after the last byte, and the session gone since',
      (server) =>
        server.fail(
          { on: 'PUT /upload', run: () => undefined },
          { on: 'PUT /upload', losesAnswer: true },
          { on: 'PUT /upload', run: () => server.sessions.clear() },
        ),
    ],
    [
      'in the middle, and the session gone since',
      (server) => {
        server.takesAtMost = 64 * 1024;
        server.fail(
          { on: 'PUT /upload', run: () => undefined },
          { on: 'PUT /upload', losesAnswer: true },
          { on: 'PUT /upload', run: () => server.sessions.clear() },
        );
      },
    ],
    ['after it was made public, before the answer', (server) => server.fail({ on: 'PUT /youtube', losesAnswer: true })],
  ];
  it.each(cuts)('fault I02, C5: cut off %s, it is gone on with, and there is one video', async (_name, cut) => {
    expect(await putOnYouTube(editor, clipId)).toEqual([]);
    cut(host);
    await app.runDueJobs();
    expect(await place()).toMatchObject({ state: 'PREPARING', trouble: 'UNAVAILABLE' });
    host.takesAtMost = Number.POSITIVE_INFINITY;
    await later();
    const [video, ...more] = host.standing();
    expect(more).toEqual([]);
    expect(video?.status.privacyStatus).toBe('public');
    expect(await place()).toMatchObject({ state: 'SHOWN', audience: 'PUBLIC', trouble: null });
    const version = await app.services.orm.em.fork().findOneOrFail(ClipVersion, { title });
    expect(
      createHash('sha256')
        .update(video?.bytes ?? '')
        .digest('hex'),
    ).toBe(version.renditions[0]?.sha256);
  });

  it('C5: a host that takes a part of what is sent is sent the rest', async () => {
    host.takesAtMost = 64 * 1024;
    const video = await onYouTube();
    const sent = host.asked.filter(({ method, path }) => method === 'PUT' && path.startsWith('/upload'));
    expect(sent.length).toBeGreaterThan(2);
    expect(video.bytes.length).toBe(Number(sent[0]?.headers['content-range']?.split('/')[1]));
  });

  it('C5: what the host will not have is taken back, and staff are told', async () => {
    host.becomes = 'rejected';
    await putOnYouTube(editor, clipId);
    await app.runDueJobs();
    expect(host.standing()).toEqual([]);
    expect(await place()).toMatchObject({ state: 'REMOVED', leavingReason: 'REFUSED_BY_HOST', trouble: 'REFUSED' });
    expect(await queued()).toEqual(['PLACE_IN_TROUBLE']);
  });

  it('C2: nothing leaves for a channel that bears the candidate’s name', async () => {
    host.channelTitle = 'Les films de Camille Durand';
    await putOnYouTube(editor, clipId);
    await app.runDueJobs();
    expect(host.requests().filter((one) => one.includes('/upload'))).toEqual([]);
    expect(await place()).toMatchObject({ state: 'REMOVED', leavingReason: 'IDENTITY' });
  });

  it('C5: a token that was taken back early is asked for anew; a channel that lets nobody in is told to staff', async () => {
    const video = await onYouTube();
    const given = host.tokensGiven;
    host.forgetTokens();
    await restrict(camille.owner, camille.id, ['CLIP']);
    await app.runDueJobs();
    expect([video.status.privacyStatus, host.tokensGiven]).toEqual(['unlisted', given + 1]);

    host.forgetTokens();
    host.isLettingIn = false;
    await lift(camille.owner, camille.id);
    await app.runDueJobs();
    expect(await place()).toMatchObject({ audience: 'UNLISTED', trouble: 'UNAUTHORIZED' });
  });

  it('C5: never twice at once, and offered to nobody where no channel is configured', async () => {
    await onYouTube();
    expect(await putOnYouTube(editor, clipId)).toEqual(['NOT_POSSIBLE_NOW']);
    const offered = async () => {
      const { clip } = await editor.ask<{ clip: { viewerCanPutOnYouTube: boolean } }>(
        'query($id: ID!) { clip(id: $id) { viewerCanPutOnYouTube } }',
        { id: clipId },
      );
      return clip.viewerCanPutOnYouTube;
    };
    expect(await offered()).toBe(false);
    await askRemoval(editor, (await place()).id);
    await app.runDueJobs();
    expect(await offered()).toBe(true);
    const { youTube } = app.services;
    app.services.youTube = undefined;
    try {
      expect(await offered()).toBe(false);
      expect(await putOnYouTube(editor, clipId)).toEqual(['NOT_POSSIBLE_NOW']);
    } finally {
      app.services.youTube = youTube;
    }
  });

  it('C5: neither tokens nor the addresses of uploads reach a log, an address, or the database in clear', async () => {
    host.fail({ on: 'PUT /upload', status: 503 });
    await putOnYouTube(editor, clipId);
    await app.runDueJobs();
    const secrets = host.secrets();
    expect(lines.length).toBeGreaterThan(0);
    expect(secrets.filter((secret) => lines.some((line) => line.includes(secret)))).toEqual([]);
    const { refreshToken, clientSecret } = host.settings;
    const addresses = host.asked.map(({ path, query }) => `${path}?${query.toString()}`);
    expect(addresses.filter((address) => [refreshToken, clientSecret, 'ya29.'].some((secret) => address.includes(secret)))).toEqual([]);
    const [row] = await app.services.orm.em
      .fork()
      .execute<{ text: string }[]>(`select encode(upload_session, 'escape') as text from you_tube_copy where upload_session is not null`);
    expect(row?.text).not.toContain('upload_id');
  });
});
