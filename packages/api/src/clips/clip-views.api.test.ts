import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { type ClipSeen, editorWords, ownCandidateId, sentVideo } from '../../test/clips.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { newId } from '../platform/ids.ts';
import { daysOf, keptUntilSql } from '../source-keeping/kept-until.ts';
import { ClipSource, type SourceOrigin } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { OffTopicPassage } from './off-topic-passage.entity.ts';

type Answered = { clip: ClipSeen | null; errors: { code: string; path: string[] | null; message: string }[] };

describe('C1: an edit of an interview’s two tracks', { timeout: 120_000 }, () => {
  let app: TestApp;
  let candidate: Browser;
  let editor: Browser;
  let administrator: Browser;
  let candidateId: string;
  let sources: Record<'own' | 'others' | 'sent', string>;
  const recordingId = randomUUID();

  /** A video as one side's browser recorded it, from a second of the recording on. */
  const taken = async (origin: SourceOrigin, offsetSeconds: number, clothes: string): Promise<string> => {
    const id = await sentVideo(app, candidate, { seconds: 3, width: 320, height: 180, drawnSeconds: 1, clothes });
    await app.services.orm.em.fork().nativeUpdate(ClipSource, { id: idOf('ClipSource', id) }, { origin, recordingId, offsetSeconds });
    return id;
  };

  beforeAll(async () => {
    app = await startTestApp();
    candidate = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    administrator = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Ada', lastName: 'Ministre' }, 'ADMINISTRATOR');
    await approveTerms(candidate);
    candidateId = await ownCandidateId(candidate);
    sources = {
      own: await taken('INTERVIEW_CANDIDATE', 0.5, '#2f5d62'),
      others: await taken('INTERVIEW_INTERVIEWER', 1.1, '#803020'),
      sent: await sentVideo(app, candidate, { seconds: 2, width: 320, height: 180, drawnSeconds: 1, clothes: '#202080' }),
    };
  });
  afterAll(() => app.stop());

  const begin = async (): Promise<ClipSeen> => {
    const { createClip } = await editor.ask<{ createClip: Answered }>(editorWords.create, { input: { candidateId, title: 'Un chantier' } });
    if (!createClip.clip) throw new Error(JSON.stringify(createClip.errors));
    return createClip.clip;
  };
  const save = async ({ id: clipId, revision }: ClipSeen, segments: object[]): Promise<Answered> =>
    (await editor.ask<{ updateClip: Answered }>(editorWords.update, { input: { clipId, revision, segments } })).updateClip;
  const passage = (startSeconds: number, endSeconds: number, more: object = {}) => ({
    sourceId: sources.own,
    startSeconds,
    endSeconds,
    ...more,
  });
  const card = (text: string, endSeconds = 1.2) => ({ card: text, startSeconds: 0, endSeconds });

  it('C1, C3: views and cards are saved, read back, and rendered; each view is another version', async () => {
    const clip = await begin();
    const wanted = [
      card('Dix ans\nde terrain'),
      passage(1, 1.6),
      passage(1, 1.6, { view: 'INTERVIEWER' }),
      passage(1, 1.6, { view: 'BOTH' }),
    ];
    const saved = await save(clip, [...wanted, { ...passage(0, 0.4), sourceId: sources.sent }]);
    expect(saved.errors).toEqual([]);
    const query =
      'query($id: ID!) { clip(id: $id) { durationSeconds segments { source { id } startSeconds endSeconds view otherSource { id } card } } }';
    const at = { startSeconds: 1, endSeconds: 1.6, source: { id: sources.own }, card: null };
    expect(await editor.ask(query, { id: clip.id })).toEqual({
      clip: {
        durationSeconds: expect.closeTo(3.4),
        segments: [
          { source: null, startSeconds: 0, endSeconds: 1.2, view: null, otherSource: null, card: 'Dix ans\nde terrain' },
          { ...at, view: 'CANDIDATE', otherSource: null },
          { ...at, view: 'INTERVIEWER', otherSource: { id: sources.others } },
          { ...at, view: 'BOTH', otherSource: { id: sources.others } },
          { source: { id: sources.sent }, startSeconds: 0, endSeconds: 0.4, view: null, otherSource: null, card: null },
        ],
      },
    });
    await editor.ask(editorWords.render, { input: { clipId: clip.id, revision: saved.clip?.revision } });
    await app.runDueJobs();
    const version = await app.services.orm.em.fork().findOneOrFail(ClipVersion, { clip: idOf('Clip', clip.id) });
    expect(version).toMatchObject({ durationSeconds: 3.4, usesImage: true });
    expect(version.renditions[0]).toMatchObject({ width: 320, height: 180 });
    const { clip: made } = await editor.ask<{ clip: { version: { stripUrl: string } } }>(
      'query($id: ID!) { clip(id: $id) { version { stripUrl } } }',
      {
        id: clip.id,
      },
    );
    const strip = await editor.fetch(made.version.stripUrl);
    expect([strip.status, strip.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await candidate.fetch(made.version.stripUrl)).status).toBe(404);
  });

  it('C1: a side that recorded nothing then, or only part of it, is not shown; what was sent has one side', async () => {
    const clip = await begin();
    // Half a second of the candidate's track is the recording's first second: the interviewer's began a tenth later.
    for (const view of ['BOTH', 'INTERVIEWER']) {
      const { errors } = await save(clip, [passage(0.5, 2, { view })]);
      expect(errors).toMatchObject([
        { code: 'OTHER_SIDE_MISSING', path: ['segments', '0', 'view'], message: expect.stringContaining('0:00') },
      ]);
    }
    const { errors } = await save(clip, [{ ...passage(0, 1, { view: 'BOTH' }), sourceId: sources.sent }]);
    expect(errors).toMatchObject([{ code: 'SEGMENTS_INVALID', path: ['segments', '0'] }]);
    const own = await save(clip, [passage(0, 2, { view: 'CANDIDATE' })]);
    expect(own.errors).toEqual([]);
  });

  it('C2: a card is checked as the title is, and so is its length', async () => {
    const clip = await begin();
    const named = await save(clip, [passage(1, 2), card('Camille, cheffe de chantier')]);
    expect(named.errors).toMatchObject([
      { code: 'IDENTITY_LEAK', path: ['segments', '1', 'card'], message: expect.stringContaining('Camille') },
    ]);
    for (const [wrong, code] of [
      [card('Bref', 0.4), 'SEGMENTS_INVALID'],
      [card('Long', 11), 'SEGMENTS_INVALID'],
      [card('a\nb\nc\nd'), 'SEGMENTS_INVALID'],
      [card('   '), 'INVALID_INPUT'],
      [card('x'.repeat(121)), 'CONTENT_TOO_LONG'],
    ] as const)
      expect((await save(clip, [wrong])).errors).toMatchObject([{ code }]);
    // A card alone is a draft, and no clip.
    const alone = await save(clip, [card('Merci')]);
    expect(alone.errors).toEqual([]);
    const { renderClip } = await editor.ask<{ renderClip: Answered }>(editorWords.render, {
      input: { clipId: clip.id, revision: alone.clip?.revision },
    });
    expect(renderClip.errors).toMatchObject([{ code: 'SEGMENTS_INVALID' }]);
  });

  it('I4: a moment marked off-topic is barred on both tracks, whichever is shown', async () => {
    const em = app.services.orm.em.fork();
    const own = await em.findOneOrFail(ClipSource, { id: idOf('ClipSource', sources.own) });
    em.create(OffTopicPassage, {
      ...{ id: newId(), candidate: own.candidate, recordingId, startSeconds: 2, endSeconds: 2.5, markedAt: app.clock.now() },
    });
    await em.flush();
    const clip = await begin();
    // Second 2 of the recording is second 1.5 of the candidate's track, and 0.9 of the interviewer's.
    for (const view of ['CANDIDATE', 'INTERVIEWER', 'BOTH'])
      expect((await save(clip, [passage(1, 1.6, { view })])).errors, view).toMatchObject([{ code: 'PASSAGE_OFF_TOPIC' }]);
    for (const view of ['CANDIDATE', 'BOTH']) {
      const others = { sourceId: sources.others, startSeconds: 0.8, endSeconds: 1, view };
      expect((await save(clip, [others])).errors, view).toMatchObject([{ code: 'PASSAGE_OFF_TOPIC' }]);
    }
    const before = await save(clip, [passage(0.7, 1.5, { view: 'BOTH' })]);
    expect(before.errors).toEqual([]);
    await em.nativeDelete(OffTopicPassage, { recordingId });
  });

  it('I4: a track that is seen beside another is kept as long as it is needed', async () => {
    const saved = await save(await begin(), [passage(1, 1.6, { view: 'BOTH' })]);
    expect(saved.errors).toEqual([]);
    const untilOf = async (source: string) => {
      const sql = `select (${keptUntilSql} - s.sent_at)::text as kept from clip_source s where s.id = ?`;
      const [row] = await app.services.orm.em
        .fork()
        .execute<{ kept: string }[]>(sql, [...daysOf({ atMost: 180, afterApproval: 30 }), idOf('ClipSource', source)]);
      return row?.kept;
    };
    // As long as what comes in raw is kept at the most: no approval shortens it while the draft needs it.
    await app.services.orm.em.fork().execute('update clip_version set approved_at = now()');
    expect(await untilOf(sources.others)).toBe(await untilOf(sources.own));
    expect(await untilOf(sources.others)).toBe('180 days');
  });

  it('C1: administrators set how long a clip may be; it holds for what is saved and rendered from then on', async () => {
    const set = (who: Browser, seconds: number) =>
      who.answer<{ setClipLengthCap: { seconds: number | null; errors: { code: string }[] } | null }>(
        'mutation($seconds: Int!) { setClipLengthCap(input: { seconds: $seconds }) { seconds errors { code } } }',
        { seconds },
      );
    const clip = await begin();
    const cards = [passage(0, 2.6), ...Array.from({ length: 2 }, () => card('Un carton', 10))];
    const saved = await save(clip, cards);
    expect(saved.errors).toEqual([]);
    expect((await set(editor, 60)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await set(administrator, 5)).data?.setClipLengthCap).toMatchObject({ seconds: null, errors: [{ code: 'INVALID_INPUT' }] });
    expect((await set(administrator, 20)).data?.setClipLengthCap).toEqual({ seconds: 20, errors: [] });
    expect(await editor.ask('query($id: ID!) { clipLengthCap clip(id: $id) { maximumSeconds } }', { id: clip.id })).toEqual({
      clipLengthCap: 20,
      clip: { maximumSeconds: 20 },
    });
    expect((await save({ ...clip, revision: saved.clip?.revision ?? 0 }, cards)).errors).toMatchObject([
      { code: 'CLIP_TOO_LONG', message: expect.stringContaining('20 s') },
    ]);
    const { renderClip } = await editor.ask<{ renderClip: Answered }>(editorWords.render, {
      input: { clipId: clip.id, revision: saved.clip?.revision },
    });
    expect(renderClip.errors).toMatchObject([{ code: 'CLIP_TOO_LONG' }]);
    await set(administrator, 180);
  });
});
