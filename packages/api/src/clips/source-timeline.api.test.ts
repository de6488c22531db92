import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { sentVideo } from '../../test/clips.ts';
import { frameNumbers } from '../../test/media-tools.ts';
import { approveTerms, newCandidate, newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { ClipSource } from './clip-source.entity.ts';
import { drawSource, drawSources } from './draw-source.job.ts';

type Timeline = {
  peaksUrl: string;
  peaksPerSecond: number;
  framesUrl: string | null;
  frameEverySeconds: number;
  frameColumns: number;
  frameCount: number;
  frameWidth: number;
  frameHeight: number;
};

const seconds = 7;

describe('what the studio’s timeline shows of a source', { timeout: 180_000 }, () => {
  let app: TestApp;
  let owner: Browser;
  let editor: Browser;
  let sourceId: string;

  beforeAll(async () => {
    app = await startTestApp();
    owner = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    editor = await newStaff(
      app,
      { email: 'elise@jobprod.test', firstName: 'Élise', lastName: 'Monnier' },
      'EDITOR',
      'ADMINISTRATOR',
      'NETWORK_MANAGER',
    );
    await approveTerms(owner);
    sourceId = await sentVideo(app, owner, { seconds, width: 320, height: 180, drawnSeconds: 1, numbered: true });
    await app.runDueJobs();
  });
  afterAll(() => app.stop());

  const fields = 'timeline { peaksUrl peaksPerSecond framesUrl frameEverySeconds frameColumns frameCount frameWidth frameHeight }';
  const timelineFor = async (browser: Browser, id = sourceId): Promise<Timeline | null> => {
    const query = `query($id: ID!) { node(id: $id) { ... on ClipSource { ${fields} } } }`;
    return (await browser.ask<{ node: { timeline: Timeline | null } | null }>(query, { id })).node?.timeline ?? null;
  };
  const bytesAt = async (browser: Browser, url: string | null | undefined): Promise<Uint8Array> => {
    const answer = await browser.fetch(url ?? '');
    expect(answer.status).toBe(200);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const rowOf = (id = sourceId) => app.services.orm.em.fork().findOneOrFail(ClipSource, { id: idOf('ClipSource', id) });

  it('C1: has its sound as peaks, to the breath', async () => {
    const timeline = await timelineFor(editor);
    const peaks = await bytesAt(editor, timeline?.peaksUrl);
    const { facts } = await rowOf();
    expect([peaks.length, timeline?.peaksPerSecond]).toEqual([Math.ceil((facts?.duration ?? 0) * 50), 50]);
    // The voice of the sample draws breath for 0.6 s every four seconds.
    const loudest = (from: number, until: number) => Math.max(...peaks.subarray(from * 50, until * 50));
    expect(loudest(0.04, 0.5)).toBeLessThan(8);
    expect(loudest(0.7, 3.9)).toBeGreaterThan(60);
    expect(loudest(4.1, 4.5)).toBeLessThan(8);
  });

  it('C1: has a frame of each second, each the one that is shown at that instant', async () => {
    const timeline = await timelineFor(editor);
    expect(timeline).toMatchObject({ frameEverySeconds: 1, frameColumns: 20, frameCount: seconds, frameWidth: 128, frameHeight: 72 });
    const path = join(app.services.settings.dataDir, 'frames.jpg');
    await writeFile(path, await bytesAt(editor, timeline?.framesUrl));
    for (let nth = 0; nth < seconds; nth += 1) {
      const [number = -1] = await frameNumbers(path, `crop=128:4:${nth * 128}:68`);
      expect(Math.abs(number - nth * 25), `the frame at ${nth} s is number ${number}`).toBeLessThanOrEqual(1);
    }
  });

  it('I4: is for its owner and the editors; to anybody else the source does not exist, and an address handed on is worth nothing', async () => {
    const company = await newCompany(app, { name: 'Acme' }, editor);
    const others: Record<string, Browser> = {
      visitor: app.browser(),
      'another candidate': await newCandidate(app, { email: 'yanis@example.test', firstName: 'Yanis', lastName: 'Belkacem' }),
      recruiter: await newRecruiter(app, company, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' }),
      interviewer: await newStaff(app, { email: 'irene@jobprod.test', firstName: 'Irène', lastName: 'Marchand' }, 'INTERVIEWER'),
      'network manager': await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Rousset' }, 'NETWORK_MANAGER'),
      administrator: await newStaff(app, { email: 'ariane@jobprod.test', firstName: 'Ariane', lastName: 'Lemoine' }, 'ADMINISTRATOR'),
    };
    const seen = await timelineFor(editor);
    for (const browser of [owner, editor]) {
      const timeline = await timelineFor(browser);
      for (const url of [timeline?.peaksUrl, timeline?.framesUrl]) expect((await bytesAt(browser, url)).length).toBeGreaterThan(0);
    }
    for (const [who, browser] of Object.entries(others)) {
      expect(await timelineFor(browser), who).toBeNull();
      for (const url of [seen?.peaksUrl, seen?.framesUrl]) expect((await browser.fetch(url ?? '')).status, who).toBe(404);
    }
  });

  it('A1: under voice alone it has its sound and no frame, and the frames drawn before are gone', async () => {
    const candidate = await newCandidate(app, { email: 'voix@example.test', firstName: 'Maud', lastName: 'Rieux' });
    await approveTerms(candidate);
    const id = await sentVideo(app, candidate, { seconds: 2, width: 160, height: 90, drawnSeconds: 1 });
    await app.runDueJobs();
    const before = await rowOf(id);
    const shown = await timelineFor(editor, id);
    expect((await bytesAt(editor, shown?.framesUrl)).length).toBeGreaterThan(0);
    app.clock.advance({ seconds: 1 });
    await approveTerms(candidate, { image: false });
    expect(await timelineFor(editor, id), 'at once, before anything is drawn anew').toBeNull();
    expect((await editor.fetch(shown?.framesUrl ?? '')).status).toBe(404);
    await app.runDueJobs();
    await app.runDueJobs();
    const after = await timelineFor(editor, id);
    expect(after).toMatchObject({ framesUrl: null, peaksPerSecond: 50 });
    expect((await bytesAt(editor, after?.peaksUrl)).length).toBeGreaterThanOrEqual(100);
    expect(await app.services.media.copies.stat(asMediaKey(before.framesKey ?? ''))).toBeNull();
  });

  it('fault I08: drawn twice it is the same, and drawn for a copy that went meanwhile it is nothing', async () => {
    const before = await rowOf();
    const draw = (services = app.services) =>
      drawSource.run({ sourceId: before.id }, { services, now: app.clock.now(), signal: new AbortController().signal, isLast: false });
    await app.services.orm.em.fork().nativeUpdate(ClipSource, { id: before.id }, { peaksKey: null, framesKey: null });
    await draw();
    await draw();
    expect(await rowOf()).toMatchObject({ peaksKey: before.peaksKey, framesKey: before.framesKey });
    await app.services.orm.em.fork().nativeUpdate(ClipSource, { id: before.id }, { peaksKey: null, framesKey: null });
    const { media } = app.services;
    const store = media.copies;
    const copies: typeof store = {
      open: (...asked) => store.open(...asked),
      lend: (...asked) => store.lend(...asked),
      stat: (key) => store.stat(key),
      remove: (key) => store.remove(key),
      sweep: (olderThan) => store.sweep(olderThan),
      check: (signal) => store.check(signal),
      withLocalFile: (key, use) => store.withLocalFile(key, use),
      put: async (path, key) => {
        await store.put(path, key);
        await app.services.orm.em.fork().nativeUpdate(ClipSource, { id: before.id }, { proxyKey: null });
      },
    };
    await draw({ ...app.services, media: { ...media, copies } });
    await app.runDueJobs();
    expect((await rowOf()).peaksKey).toBeNull();
    expect(await app.services.media.copies.stat(asMediaKey(before.peaksKey ?? ''))).toBeNull();
    await app.services.orm.em.fork().nativeUpdate(ClipSource, { id: before.id }, { proxyKey: before.proxyKey });
  });

  it('C1: a source that was there before timelines were is drawn by the clock', async () => {
    await app.services.orm.em.fork().nativeUpdate(ClipSource, { id: idOf('ClipSource', sourceId) }, { peaksKey: null, framesKey: null });
    expect(await timelineFor(editor)).toBeNull();
    app.clock.advance({ hours: 2 });
    await app.runDueJobs();
    await app.runDueJobs();
    expect((await rowOf()).peaksKey).not.toBeNull();
  });

  it('C1: of sources that wait to be drawn none waits behind the others, however many; the latest come first', async () => {
    const em = app.services.orm.em.fork();
    await em.nativeUpdate(ClipSource, { id: idOf('ClipSource', sourceId) }, { peaksKey: null, framesKey: null });
    await em.execute(
      `insert into clip_source select (jsonb_populate_record(s, jsonb_build_object('id', '00000000-0000-7000-8000-' || lpad(n::text, 12, '0'), 'upload_id', gen_random_uuid(), 'peaks_key', null))).*
       from clip_source s, generate_series(1, 120) n where s.id = ?`,
      [idOf('ClipSource', sourceId)],
    );
    await drawSources.run({ services: app.services, now: app.clock.now(), signal: new AbortController().signal });
    const asked = await em.execute<{ of: string }[]>(
      `select j.payload->>'sourceId' as of from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'draw-source' order by j.id`,
    );
    expect(asked).toHaveLength(121);
    expect([asked[0]?.of, asked[120]?.of]).toEqual([idOf('ClipSource', sourceId), '00000000-0000-7000-8000-000000000001']);
    await em.execute(`delete from clip_source where id < '00000000-0000-7000-8000-000000000999'`);
    await app.runDueJobs();
    expect((await rowOf()).peaksKey).not.toBeNull();
  });

  it('C3: what nobody approves is not read to its end before it is served: the small copy of a source, whatever became of its last byte', async () => {
    const { proxyKey } = await rowOf();
    const path = join(app.services.settings.dataDir, 'renditions', proxyKey ?? '');
    const bytes = await readFile(path);
    const changed = Buffer.from(bytes);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    await writeFile(path, changed);
    const query = 'query($id: ID!) { node(id: $id) { ... on ClipSource { proxyUrl } } }';
    const { node } = await editor.ask<{ node: { proxyUrl: string } }>(query, { id: sourceId });
    const first = await editor.fetch(node.proxyUrl, { headers: { range: 'bytes=0-9' } });
    expect([first.status, Buffer.from(await first.arrayBuffer()).equals(bytes.subarray(0, 10))]).toEqual([206, true]);
    await writeFile(path, bytes);
  });
});
