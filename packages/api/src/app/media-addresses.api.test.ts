import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { releaseExpiry } from '@jobprod/shared/release-expiry';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBlocker } from '../../test/blocker.ts';
import { type Browser, eventually } from '../../test/browser.ts';
import { approvalToken, arrivedVideo, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { keepDatabase } from '../../test/kept-database.ts';
import { approveTerms, newCandidate, newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { changeProfile, fullProfile, listed, type OwnProfile, ownProfile, publish } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { manifestHashOf } from '../clips/clip-manifest.ts';
import { sourceIdsOf } from '../clips/clip-segment.ts';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { ImageRelease } from '../image-releases/image-release.entity.ts';
import { mediaKey } from '../platform/media/store.ts';
import { readPersistedDocuments } from './gate/persisted-documents.ts';
import { webDist } from './web-dist.ts';

type Addresses = Record<'proxy' | 'strip' | 'preview' | 'preview poster' | 'preview captions' | 'clip' | 'poster' | 'captions', string>;

describe('every address of media', { timeout: 180_000 }, () => {
  let app: TestApp;
  let owner: Browser;
  let editor: Browser;
  let profile: OwnProfile;
  let clipId: string;
  let releaseId: string;
  let of: Addresses;
  let strangers: Record<string, Browser>;
  let kept: Awaited<ReturnType<typeof keepDatabase>>;
  const approvedAt = '2026-11-22T10:00:00.000Z';
  const email = 'camille@example.test';

  const addressesFor = async (browser: Browser): Promise<Addresses> => {
    type Version = { previewUrl: string; posterUrl: string; captionsUrl: string };
    type Answer = {
      viewer: {
        candidate: {
          sources: { proxyUrl: string; stripUrl: string }[];
          profile: { clip: { videoUrl: string; posterUrl: string; captionsUrl: string } };
        };
      };
      clip: { version: Version };
    };
    const { viewer, clip } = await browser.ask<Answer>(
      `query($id: ID!) { viewer { candidate { sources { proxyUrl stripUrl } profile { clip { videoUrl posterUrl captionsUrl } } } } clip(id: $id) { version { previewUrl posterUrl captionsUrl } } }`,
      { id: clipId },
    );
    const { sources, profile: own } = viewer.candidate;
    return {
      proxy: sources[0]?.proxyUrl ?? '',
      strip: sources[0]?.stripUrl ?? '',
      preview: clip.version.previewUrl,
      'preview poster': clip.version.posterUrl,
      'preview captions': clip.version.captionsUrl,
      clip: own.clip.videoUrl,
      poster: own.clip.posterUrl,
      captions: own.clip.captionsUrl,
    };
  };

  beforeAll(async () => {
    const persistedDocuments = await readPersistedDocuments(`${webDist}/persisted-documents.json`);
    app = await startTestApp({ now: approvedAt, webDist, persistedDocuments });
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    owner = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(owner);
    await changeProfile(owner, fullProfile);
    const candidateId = await ownCandidateId(owner);
    clipId = (await renderedClip(app, editor, candidateId, await sentVideo(app, owner, { width: 320, height: 240 }))).id;
    const token = await approvalToken(app, editor, clipId, email);
    await owner.ask('mutation($input: ApproveClipInput!) { approveClip(input: $input) { errors { code } } }', {
      input: { token, diffusion: 'PUBLIC' },
    });
    await editor.ask('mutation($id: ID!) { publishClip(input: { clipId: $id }) { errors { code } } }', { id: clipId });
    expect(await publish(owner)).toEqual([]);
    profile = await ownProfile(owner);
    of = await addressesFor(owner);
    const { viewer } = await owner.ask<{ viewer: { candidate: { imageRelease: { id: string } } } }>(
      '{ viewer { candidate { imageRelease { id } } } }',
    );
    releaseId = viewer.candidate.imageRelease.id;
    const acme = await newCompany(app, { name: 'Acme' });
    strangers = {
      'a visitor': app.browser(),
      'another candidate': await newCandidate(app, { email: 'olga@example.test', firstName: 'Olga', lastName: 'Autre' }),
      'a recruiter': await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' }),
      'an interviewer': await newStaff(app, { email: 'ines@jobprod.test', firstName: 'Inès', lastName: 'Blin' }, 'INTERVIEWER'),
    };
    kept = await keepDatabase(app.databaseUrl);
  }, 180_000);
  afterAll(async () => {
    await kept.close();
    await app.stop();
  });

  const manners: Record<string, RequestInit> = {
    plain: {},
    head: { method: 'HEAD' },
    range: { headers: { range: 'bytes=0-99' } },
    'last bytes': { headers: { range: 'bytes=-1' } },
    'if none match': { headers: { 'if-none-match': '*' } },
    'if match': { headers: { 'if-match': '*' } },
    'if range': { headers: { 'if-range': '"x"', range: 'bytes=0-' } },
    'if modified since': { headers: { 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' } },
    post: { method: 'POST' },
    options: { method: 'OPTIONS' },
  };
  const absence = (method: string | undefined): string => (method === 'HEAD' ? '404 ' : '404 Not found');
  /** Status, what is sent, and the headers but for those of the moment. */
  const answered = async (browser: Browser, address: string, init: RequestInit = {}) => {
    const response = await browser.fetch(address, init);
    const headers = [...response.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name));
    return { line: `${response.status} ${await response.text()}`, headers: JSON.stringify(headers) };
  };

  it('opens for whom it was made: whole, in part, by its head', async () => {
    for (const address of Object.values(of)) {
      const whole = await owner.fetch(address);
      expect([whole.status, (await whole.arrayBuffer()).byteLength > 100]).toEqual([200, true]);
      const head = await owner.fetch(address, { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
      expect((await owner.fetch(address, { headers: { 'if-none-match': whole.headers.get('etag') ?? '' } })).status).toBe(304);
    }
  });

  it.each(Object.keys(manners))('fault C04: another’s address answers as one that never was, asked for %s', async (manner) => {
    const init = manners[manner] ?? {};
    for (const [kind, address] of Object.entries(of)) {
      for (const [who, browser] of Object.entries(strangers)) {
        const never = await answered(browser, '/media/none/none', init);
        expect({ kind, who, ...(await answered(browser, address, init)) }).toEqual({ kind, who, ...never });
        expect(never.line).toBe(absence(init.method));
      }
    }
  });

  it('fault C04: altered anywhere, forged, or pieced together of two, it opens nothing, not even for its owner', async () => {
    const [, , token = '', name = ''] = of.clip.split('/');
    const [head = '', payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const forged = (changes: Record<string, unknown>) => Buffer.from(JSON.stringify({ ...claims, ...changes })).toString('base64url');
    const other = of.proxy.split('/')[2]?.split('.') ?? [];
    const flipped = (text: string, index: number) => `${text.slice(0, index)}${text[index] === 'A' ? 'B' : 'A'}${text.slice(index + 1)}`;
    const spots = (text: string) => [0, 1, Math.floor(text.length / 2), text.length - 2].map((index) => flipped(text, index));
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const tokens = [
      ...spots(head).map((altered) => `${altered}.${payload}.${signature}`),
      ...spots(payload).map((altered) => `${head}.${altered}.${signature}`),
      ...spots(signature).map((altered) => `${head}.${payload}.${altered}`),
      `${head}.${forged({ exp: Number(claims.exp) + 1 })}.${signature}`,
      `${head}.${forged({ element: 'clip-source' })}.${signature}`,
      `${head}.${forged({ sub: 'visitor' })}.${signature}`,
      `${head}.${payload}.${other[2]}`,
      `${other[0]}.${other[1]}.${signature}`,
      `${none}.${payload}.`,
      `${head}.${payload}`,
      `${token}.${signature}`,
      token.toUpperCase(),
    ];
    for (const altered of tokens) expect((await answered(owner, `/media/${altered}/${name}`)).line).toBe('404 Not found');
    const names = [
      '',
      'original.mp4',
      'source.mp4',
      'proxy.mp4',
      'preview.mp4',
      'clip.mp4.part',
      'clip.mp4~',
      'clip.mp4.bak',
      '.clip.mp4',
      'CLIP.MP4',
      'clip.mp4/',
      'clip.m3u8',
      'seg0.m4s',
      'init.mp4',
      'captions.srt',
      'waveform.json',
      'strip.png',
      '720.mp4',
      '..%2Fclip.mp4',
      '%00',
      'clip.mp4%00.jpg',
      'clip.mp4;a=b',
    ];
    for (const guessed of names) expect((await answered(owner, `/media/${token}/${guessed}`)).line).toMatch(/^404 /);
    // The address with a question after it is the same address: nothing in it counts.
    expect((await owner.fetch(`${of.clip}?viewer=visitor`, { method: 'HEAD' })).status).toBe(200);
  });

  it('fault C04: files have no other way out: not by their place in the store, nor by the upload they came in', async () => {
    const version = await app.services.orm.em.fork().findOneOrFail(ClipVersion, { approvedAt: { $ne: null } });
    const uploadId = await arrivedVideo(app, await ownRow(), { seconds: 1, width: 160, height: 120 });
    const keys = [version.poster.key, version.captions?.file.key ?? '', ...version.renditions.map(({ key }) => key)];
    const roots = ['media', 'renditions', 'sources', 'uploads', 'files', 'static', 'assets', '.data/renditions', 'data/sources'];
    const asked = [
      ...keys.flatMap((key) => roots.map((root) => `/${root}/${key}`)),
      ...roots.map((root) => `/${root}/${uploadId}`),
      ...roots.map((root) => `/${root}/../../../../../../etc/passwd`),
      ...roots.map((root) => `/${root}/..%2f..%2f..%2fetc%2fpasswd`),
    ];
    const raw = (path: string): Promise<{ status: number; type: string; text: string }> =>
      new Promise((resolve, reject) => {
        const { hostname, port } = new URL(app.origin);
        request({ hostname, port, path, headers: { cookie: owner.cookies() } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              type: response.headers['content-type'] ?? '',
              text: Buffer.concat(chunks).toString('latin1'),
            }),
          );
        })
          .on('error', reject)
          .end();
      });
    for (const path of asked) {
      const { status, type, text } = await raw(path);
      expect({ path, isServed: status < 300, isMedia: /video|image|octet/.test(type) || /ftyp|JFIF|root:/.test(text) }).toEqual({
        path,
        isServed: false,
        isMedia: false,
      });
    }
  });

  const ownRow = async (): Promise<string> =>
    Buffer.from(await ownCandidateId(owner), 'base64url')
      .toString()
      .split(':')[1] ?? '';

  const act = (browser: Browser, mutation: string, input: Record<string, unknown>) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    return browser.ask<object>(`mutation($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`, { input });
  };
  const handedOut = async (browser: Browser): Promise<Addresses> => {
    const { profile: shown } = await browser.ask<{ profile: { clip: { videoUrl: string; posterUrl: string } } }>(
      'query($slug: String!) { profile(slug: $slug) { clip { videoUrl posterUrl } } }',
      { slug: profile.slug },
    );
    return { ...of, clip: shown.clip.videoUrl, poster: shown.clip.posterUrl };
  };

  describe('fault J06: a clip that plays', () => {
    const size = 24 * 1024 * 1024;
    afterEach(async () => {
      app.clock.set(approvedAt);
      await kept.restore();
    });

    /** The same clip, of more bytes than the wires between hold: else all of it is under way before anything can end. */
    const makeLong = async () => {
      const em = app.services.orm.em.fork();
      const version = await em.findOneOrFail(ClipVersion, { approvedAt: { $ne: null } });
      const bytes = randomBytes(size);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = join(app.services.settings.dataDir, 'long.mp4');
      await writeFile(path, bytes);
      const key = mediaKey(version.id, sha256);
      await app.services.media.renditions.put(path, key);
      version.renditions = version.renditions.map((rendition) => ({ ...rendition, key, sha256, size }));
      const sources = await em.find(ClipSource, { id: { $in: sourceIdsOf(version.segments) } }, { orderBy: { id: 'asc' } });
      version.manifestHash = manifestHashOf(version, sources, version);
      await em.flush();
    };

    /** A visitor’s player that has begun, and reads no further for now. */
    const playing = async () => {
      const visitor = app.browser();
      const path = new URL((await handedOut(visitor)).clip, app.origin).pathname;
      const { hostname, port } = new URL(app.origin);
      const socket = connect(Number(port), hostname);
      const ended = once(socket, 'close');
      let received = Buffer.alloc(0);
      let taken = 0;
      let waits = false;
      socket.on('data', (chunk: Buffer) => {
        if (received.length < 4096) received = Buffer.concat([received, chunk]);
        taken += chunk.length;
        if (taken <= 100_000 || waits) return;
        waits = true;
        socket.pause();
      });
      socket.on('error', () => {});
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      await eventually(() => Promise.resolve(taken > 100_000));
      const head = received.toString('latin1');
      expect(head).toMatch(/^HTTP\/1.1 200 /);
      expect(head).toContain(`Content-Length: ${size}\r\n`);
      return {
        path,
        visitor,
        /** What it was given in all, once the service has hung up by itself. */
        async fed() {
          await eventually(() => Promise.resolve(!app.holdsConnection(socket.localPort)));
          socket.resume();
          await ended;
          return taken;
        },
      };
    };

    it.each([
      [
        'A2: its end comes',
        new Date(releaseExpiry(new Date(approvedAt)).getTime() - 60_000),
        async () => app.clock.set(releaseExpiry(new Date(approvedAt))),
      ],
      ['A3: the release is withdrawn', approvedAt, () => act(owner, 'withdrawImageRelease', { imageReleaseId: releaseId })],
      ['C5: the clip is withdrawn', approvedAt, () => act(owner, 'withdrawClip', { clipId })],
      ['D2: the profile is restricted', approvedAt, () => act(owner, 'restrictDiffusion', { profileId: profile.id })],
      ['the profile is taken off', approvedAt, () => act(owner, 'unpublishProfile', { profileId: profile.id })],
    ])('%s: it is fed no further, and what it was told the length of it never gets', async (_title, startsAt, end) => {
      await makeLong();
      app.clock.set(startsAt);
      const player = await playing();
      await end();
      expect(await player.fed()).toBeLessThan(size);
      expect((await player.visitor.fetch(player.path)).status).toBe(404);
    });

    it('A2: its end was known: it is fed no further from that instant on, though nobody has said no, nor can', async () => {
      await makeLong();
      // The product’s clock stands: whoever is asked goes on saying yes.
      app.clock.set(new Date(releaseExpiry(new Date(approvedAt)).getTime() - 3000));
      const player = await playing();
      expect(await player.fed()).toBeLessThan(size);
      expect((await player.visitor.fetch(player.path, { method: 'HEAD' })).status).toBe(200);
    });
  });

  describe('fault C15: what is still served', () => {
    /** Every way by which anyone comes to the clip, and to the profile. */
    const waysTo = async (visitors: Addresses, who: Browser) => {
      const bytes = async (browser: Browser, address: string) => (await browser.fetch(address, { headers: { range: 'bytes=0-9' } })).status;
      type Seen = {
        profile: { clip: { title: string } | null; linkPreview: { title: string } } | null;
        node: { id: string } | null;
        profiles: { totalCount: number; facets: { withClip?: number } };
      };
      const seen = await who.ask<Seen>(
        `query($slug: String!, $id: ID!) { profile(slug: $slug) { clip { title } linkPreview { title } } node(id: $id) { id } profiles(search: { withClip: true }) { totalCount } }`,
        { slug: profile.slug, id: profile.id },
      );
      const document = await app.browser().fetch(`/profiles/${profile.slug}`);
      const html = await document.text();
      return {
        handedOut: [await bytes(who, visitors.clip), await bytes(who, visitors.poster)],
        owners: await Promise.all([of.clip, of.poster, of.preview, of.proxy, of.strip].map((address) => bytes(owner, address))),
        clip: seen.profile?.clip?.title ?? null,
        profile: seen.profile !== null,
        node: seen.node !== null,
        withClip: seen.profiles.totalCount,
        listed: (await listed(who)).includes(profile.slug),
        searched: (await listed(who, { text: 'menuisière' })).includes(profile.slug),
        document: document.status,
        firstPaint: {
          headline: html.includes('Menuisière d’agencement'),
          clip: html.includes('sans perdre une minute') || html.includes('/media/'),
        },
      };
    };
    const whole = {
      handedOut: [206, 206],
      owners: [206, 206, 206, 206, 206],
      clip: 'Conduire un chantier sans perdre une minute',
      profile: true,
      node: true,
      withClip: 1,
      listed: true,
      searched: true,
      document: 200,
      firstPaint: { headline: true, clip: true },
    };
    const withoutClip = { ...whole, handedOut: [404, 404], clip: null, withClip: 0, firstPaint: { headline: true, clip: false } };
    const nothing = {
      ...withoutClip,
      profile: false,
      node: false,
      listed: false,
      searched: false,
      document: 404,
      firstPaint: { headline: false, clip: false },
    };

    /** Two approvals of which the one that arrived last is let in first; a second later, how many releases stand open. */
    const approveInverted = async (first: Record<string, unknown>, last: Record<string, unknown>) => {
      const blocker = await openBlocker(app);
      const at = (milliseconds: number) => app.clock.set(new Date(Date.parse(approvedAt) + milliseconds));
      const [, rowId = ''] = Buffer.from(await ownCandidateId(owner), 'base64url')
        .toString()
        .split(':');
      at(2000);
      let second: Promise<string[]> | undefined;
      const answers = [
        await blocker.between(
          `select from candidate where id = '${rowId}' for update`,
          () => approveTerms(owner, first),
          async () => {
            at(1000);
            second = approveTerms(owner, last);
            await eventually(async () => (await blocker.waiting()) > 1, 60);
          },
        ),
        await second,
      ];
      await blocker.close();
      at(3000);
      expect(answers).toEqual([[], []]);
      return app.services.orm.em.fork().find(ImageRelease, { candidate: rowId, withdrawnAt: null, replacedAt: null });
    };
    const [both, voice, neither] = [{}, { image: false }, { image: false, voice: false, waiver: false }];
    /** Whatever release the candidate is told of. */
    const withdraw = async () => {
      const { viewer } = await owner.ask<{ viewer: { candidate: { imageRelease: { id: string } | null } } }>(
        '{ viewer { candidate { imageRelease { id } } } }',
      );
      return act(owner, 'withdrawImageRelease', { imageReleaseId: viewer.candidate.imageRelease?.id ?? '' });
    };

    it.each([
      [
        'once two approvals came at once and the release is withdrawn: nothing of the clip, to anyone (A3, fault J04)',
        async () => {
          const open = await approveInverted(both, both);
          const startsAt = new Date(Date.parse(approvedAt) + 1000);
          expect(open).toMatchObject([{ startsAt, expiresAt: releaseExpiry(startsAt) }]);
          await withdraw();
        },
        { ...withoutClip, owners: [404, 404, 404, 404, 404] },
      ],
      [
        'once an approval of the voice alone came last of two at once: nothing that shows the image (A1, fault J04)',
        async () => expect(await approveInverted(both, voice)).toMatchObject([{ image: false, voice: true }]),
        { ...withoutClip, owners: [404, 404, 404, 404, 404] },
      ],
      [
        'once an approval of neither came last of two at once: nothing of the clip, to anyone (A3, fault J04)',
        async () => expect(await approveInverted(both, neither)).toEqual([]),
        { ...withoutClip, owners: [404, 404, 404, 404, 404] },
      ],
      [
        'once the release is withdrawn: nothing of the clip, to anyone',
        async () => act(owner, 'withdrawImageRelease', { imageReleaseId: releaseId }),
        { ...withoutClip, owners: [404, 404, 404, 404, 404] },
      ],
      [
        'once the release has ended: nothing of the clip, to anyone',
        async () => app.clock.set(releaseExpiry(new Date(approvedAt))),
        { ...withoutClip, owners: [404, 404, 404, 404, 404] },
      ],
      [
        'once the clip is withdrawn: nothing of it but the video it was made of, to whoever sent that',
        async () => act(owner, 'withdrawClip', { clipId }),
        { ...withoutClip, owners: [404, 404, 404, 206, 206] },
      ],
      [
        'once the profile is taken off: nothing of it, but to its owner',
        async () => act(owner, 'unpublishProfile', { profileId: profile.id }),
        nothing,
      ],
      [
        'once it is restricted: nothing of it, but to its owner, by names that are new',
        async () => act(owner, 'restrictDiffusion', { profileId: profile.id }),
        { ...nothing, owners: [404, 404, 206, 206, 206] },
      ],
    ])('%s', async (_title, end, left) => {
      const visitor = app.browser();
      const handed = await handedOut(visitor);
      expect(await waysTo(handed, visitor)).toEqual(whole);
      await end();
      expect(await waysTo(handed, visitor)).toEqual(left);
      app.clock.set(approvedAt);
      await kept.restore();
    });
  });
});
