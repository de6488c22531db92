import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approvalToken, ownCandidateId, renderedClip } from '../../test/clips.ts';
import { ffmpeg, ffprobe } from '../../test/media-tools.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { changeProfile, fullProfile, ownProfile, publish } from '../../test/profiles.ts';
import { copySampleVideo } from '../../test/sample-videos.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';

/** People in no list that the detection was made from. */
const people = [
  { firstName: 'Ifeoma', lastName: 'Okonkwo', email: 'ifeoma.okonkwo@courriel.example' },
  { firstName: 'Zbigniew', lastName: 'Wójcikowski', email: 'z.wojcik@poczta.example' },
];
const phone = '06 98 76 54 32';

describe('fault C14: who someone is, in words, names of files and what files carry', { timeout: 120_000 }, () => {
  let app: TestApp;
  let editor: Browser;
  const candidates: { id: string; browser: Browser }[] = [];
  beforeAll(async () => {
    app = await startTestApp();
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    for (const person of people) {
      const browser = await newCandidate(app, person);
      await approveTerms(browser);
      candidates.push({ browser, id: await ownCandidateId(browser) });
    }
  });
  afterAll(() => app.stop());

  type Coded = { errors: { code: string; path: string[] | null }[] };
  const refused = async (candidateId: string | undefined, title: string, description?: string): Promise<unknown[]> => {
    const { createClip } = await editor.ask<{ createClip: Coded }>(
      'mutation($input: CreateClipInput!) { createClip(input: $input) { errors { code path } } }',
      { input: { candidateId, title, ...(description === undefined ? {} : { description }) } },
    );
    return createClip.errors.map(({ code, path }) => [code, path?.at(-1)]);
  };

  it.each([
    ['as it is written', 'Ifeoma raconte ses chantiers', 'Zbigniew raconte ses chantiers'],
    ['in capitals, run together', 'IFEOMAOKONKWO, dix ans de chantiers', 'WÓJCIKOWSKI, dix ans de chantiers'],
    ['without its accents', 'Un chantier avec Okonkwo', 'Un chantier avec Wojcikowski'],
    ['in wide letters', 'Un chantier avec Ｏｋｏｎｋｗｏ', 'Un chantier avec Ｗｏｊｃｉｋｏｗｓｋｉ'],
    ['in letters of other alphabets', 'Un chantier avec Оkоnkwо', 'Un chantier avec Zbignіеw'],
    ['with nothing between its letters that is seen', 'Un chantier avec Oko\u200bnk\u00adwo', 'Un chantier avec Zbi\u2060gniew'],
    ['with figures for letters', 'Un chantier avec 0k0nkw0', 'Un chantier avec Zb1gn13w'],
    ['letter by letter', 'Un chantier avec O.k.o.n.k.w.o', 'Un chantier avec Z b i g n i e w'],
    ['by their address', 'Écrire à ifeoma.okonkwo@courriel.example', 'Écrire à z.wojcik (arobase) poczta.example'],
    ['by a telephone', `Appeler le ${phone}`, 'Appeler le 06.98.76.54.32'],
  ])('a title and a description that name them %s are refused', async (_how, first, second) => {
    for (const [index, text] of [first, second].entries()) {
      const { id } = candidates[index] ?? {};
      expect([text, await refused(id, text)]).toEqual([text, [['IDENTITY_LEAK', 'title']]]);
      expect([text, await refused(id, 'Un chantier', `Dix ans de métier. ${text}.`)]).toEqual([text, [['IDENTITY_LEAK', 'description']]]);
    }
  });

  it('what is no name of theirs is let through', async () => {
    for (const { id } of candidates) expect(await refused(id, 'Dix ans de chantiers, une équipe de douze personnes')).toEqual([]);
  });

  /** As a browser sends it: in two pieces, under the name it had on the telephone. */
  const send = async (browser: Browser, path: string, fileName: string): Promise<string> => {
    const bytes = await readFile(path);
    const tus = { 'tus-resumable': '1.0.0' };
    const metadata = `filename ${Buffer.from(fileName).toString('base64')},title ${Buffer.from('Ifeoma Okonkwo').toString('base64')}`;
    const created = await browser.fetch('/uploads', {
      method: 'POST',
      headers: { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata },
    });
    expect(created.status).toBe(201);
    const location = new URL(created.headers.get('location') ?? '', app.origin).pathname;
    const half = Math.floor(bytes.length / 2);
    for (const [from, to] of [
      [0, half],
      [half, bytes.length],
    ] as const) {
      const part = await browser.fetch(location, {
        method: 'PATCH',
        headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from) },
        body: bytes.subarray(from, to),
      });
      expect(part.status).toBe(204);
    }
    return location.split('/').at(-1) ?? '';
  };

  it('a video that says who it shows, in its name, tags, chapters and captions: what is made of it says it nowhere', async () => {
    const [first] = candidates;
    if (!first) throw new Error('Nobody came');
    const { browser, id } = first;
    const dir = app.services.settings.dataDir;
    const at = (name: string) => join(dir, name);
    const said = ['Ifeoma', 'Okonkwo', 'ifeoma.okonkwo@courriel.example', phone, '+48.8566+002.3522'];
    await copySampleVideo(app.services.media.engine, { path: at('plain.mp4'), seconds: 6, width: 320, height: 240 });
    await writeFile(at('said.srt'), `1\n00:00:00,000 --> 00:00:05,000\nJe suis Ifeoma Okonkwo, ${phone}\n`);
    await writeFile(at('said.txt'), ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1\nSTART=0\nEND=6\ntitle=Ifeoma Okonkwo se présente\n');
    await ffmpeg(
      ...['-i', at('plain.mp4'), '-i', at('said.srt'), '-i', at('said.txt')],
      ...[
        '-map',
        '0',
        '-map',
        '1',
        '-map_metadata',
        '2',
        '-map_chapters',
        '2',
        '-c',
        'copy',
        '-c:s',
        'mov_text',
        '-movflags',
        'use_metadata_tags',
      ],
      ...[
        '-metadata',
        'title=Ifeoma Okonkwo',
        '-metadata',
        'artist=Okonkwo',
        '-metadata',
        `comment=${said.join(' ')}`,
        '-metadata',
        `location=${said[4]}/`,
      ],
      ...['-metadata:s:a:0', 'handler_name=Voix de Ifeoma Okonkwo', '-metadata:s:v:0', 'handler_name=Okonkwo', at('said.mp4')],
    );
    const source = await readFile(at('said.mp4'), 'latin1');
    for (const words of said) expect(source).toContain(words);

    const uploadId = await send(browser, at('said.mp4'), `Ifeoma Okonkwo ${phone}.mp4`);
    const { declareSource } = await browser.ask<{ declareSource: { source: { id: string } | null; errors: object[] } }>(
      'mutation($input: DeclareSourceInput!) { declareSource(input: $input) { source { id } errors { code } } }',
      { input: { uploadId, isMine: true } },
    );
    expect(declareSource.errors).toEqual([]);
    await app.runDueJobs();
    const clip = await renderedClip(app, editor, id, declareSource.source?.id ?? '');
    expect(clip.state).toBe('RENDERED');
    const token = await approvalToken(app, editor, clip.id, people[0]?.email ?? '');
    await browser.ask('mutation($input: ApproveClipInput!) { approveClip(input: $input) { errors { code } } }', {
      input: { token, diffusion: 'PUBLIC' },
    });
    await app.runDueJobs();
    await editor.ask('mutation($id: ID!) { publishClip(input: { clipId: $id }) { errors { code } } }', { id: clip.id });
    await changeProfile(browser, fullProfile);
    expect(await publish(browser)).toEqual([]);
    const { slug } = await ownProfile(browser);

    type Answer = { profile: { clip: { videoUrl: string; posterUrl: string; captionsUrl: string } } };
    const visitor = app.browser();
    const { profile } = await visitor.ask<Answer>(
      'query($slug: String!) { profile(slug: $slug) { clip { videoUrl posterUrl captionsUrl } } }',
      {
        slug,
      },
    );
    type Own = {
      viewer: { candidate: { sources: { proxyUrl: string; stripUrl: string }[] } };
      clip: { version: { previewUrl: string; posterUrl: string } };
    };
    const own = await browser.ask<Own>(
      'query($id: ID!) { viewer { candidate { sources { proxyUrl stripUrl } } } clip(id: $id) { version { previewUrl posterUrl } } }',
      { id: clip.id },
    );
    const [made] = own.viewer.candidate.sources;
    const asked: [Browser, string | undefined][] = [
      [visitor, profile.clip.videoUrl],
      [visitor, profile.clip.posterUrl],
      [visitor, profile.clip.captionsUrl],
      [browser, own.clip.version.previewUrl],
      [browser, own.clip.version.posterUrl],
      [browser, made?.proxyUrl],
      [browser, made?.stripUrl],
    ];
    for (const [who, address = ''] of asked) {
      const response = await who.fetch(address);
      expect(response.status).toBe(200);
      const bytes = Buffer.from(await response.arrayBuffer());
      const everywhere =
        `${bytes.toString('latin1')} ${bytes.toString('utf16le')} ${JSON.stringify([...response.headers])} ${address}`.toLowerCase();
      for (const words of said)
        expect([address.split('/').at(-1), everywhere.includes(words.toLowerCase())]).toEqual([address.split('/').at(-1), false]);
      expect(response.headers.get('content-disposition')).toBe('inline');
      if (address.endsWith('.vtt')) continue;
      const path = at(`${randomUUID()}${address.endsWith('.jpg') ? '.jpg' : '.mp4'}`);
      await writeFile(path, bytes);
      const { format, chapters, streams } = await ffprobe(path);
      expect(chapters).toEqual([]);
      expect(streams.map(({ codec_type }) => codec_type).filter((kind) => kind !== 'video' && kind !== 'audio')).toEqual([]);
      expect(Object.keys(format.tags ?? {}).filter((tag) => !['major_brand', 'minor_version', 'compatible_brands'].includes(tag))).toEqual(
        [],
      );
    }
  });

  it('no subject of a mail, and no name of what it brings, says who is written to or about', async () => {
    const mails = await app.services.orm.em.fork().find(OutboundMail, {});
    expect(mails.length).toBeGreaterThan(4);
    for (const { subject, attachments, messageId } of mails) {
      const outside = [subject, messageId, ...attachments.map(({ fileName }) => fileName)].join(' ').toLowerCase();
      for (const { firstName, lastName, email } of people)
        for (const words of [firstName, lastName, email]) expect(outside).not.toContain(words.toLowerCase());
    }
  });
});
