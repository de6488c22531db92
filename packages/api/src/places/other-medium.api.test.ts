import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { publishedClip } from '../../test/clips.ts';
import { restrict } from '../../test/diffusion.ts';
import { keepDatabase } from '../../test/kept-database.ts';
import { newCandidate, newStaff, signIn } from '../../test/people.ts';
import { addPlace, askRemoval, confirmRemoval, placeOf, placesOf, putOnYouTube } from '../../test/places.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

const email = 'camille@example.test';
const vimeo = { medium: 'Vimeo', url: 'https://vimeo.com/84930211', audience: 'PUBLIC' };

describe('places of a clip', { timeout: 60_000 }, () => {
  let app: TestApp;
  let editor: Browser;
  let camille: Published;
  let clipId: string;
  let kept: Awaited<ReturnType<typeof keepDatabase>>;
  const began = new Date('2026-11-22T10:00:00Z');

  beforeAll(async () => {
    app = await startTestApp();
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    camille = await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' });
    clipId = await publishedClip(app, editor, camille.owner, email);
    await app.runDueJobs();
    kept = await keepDatabase(app.databaseUrl);
  }, 180_000);
  beforeEach(async () => {
    await kept.restore();
    app.clock.set(began);
  });
  afterAll(async () => {
    await kept.close();
    await app.stop();
  });

  const other = (browser = editor) => placeOf(browser, clipId, 'OTHER');
  const onProfile = (browser = camille.owner) => placeOf(browser, clipId, 'PROFILE');
  /** Months later, who comes signs in anew. */
  const backAgain = () => signIn(app, 'editor@jobprod.test');
  const queued = async (browser = editor) => {
    const { staffQueue } = await browser.ask<{ staffQueue: { kind: string; dueAt: string; subject: string; clip: { id: string } }[] }>(
      '{ staffQueue { kind dueAt subject clip { id } } }',
    );
    return staffQueue.filter(({ kind }) => kind === 'PLACE_TO_EMPTY');
  };
  const releaseEnd = async (): Promise<Date> => {
    const { viewer } = await camille.owner.ask<{ viewer: { candidate: { imageRelease: { expiresAt: string } } } }>(
      '{ viewer { candidate { imageRelease { expiresAt } } } }',
    );
    return new Date(viewer.candidate.imageRelease.expiresAt);
  };

  it('C5: its candidate reads where it is on this site, since when and for whom, and nobody else does', async () => {
    expect(await placesOf(camille.owner, clipId)).toMatchObject([
      {
        kind: 'PROFILE',
        state: 'SHOWN',
        audience: 'PUBLIC',
        since: began.toISOString(),
        until: null,
        url: expect.stringContaining(camille.slug),
        receipt: null,
      },
    ]);
    await restrict(camille.owner, camille.id, ['CLIP']);
    expect(await onProfile()).toMatchObject({ audience: 'PASSWORD' });
    const olga = await newCandidate(app, { email: 'olga@example.test', firstName: 'Olga', lastName: 'Autre' });
    const ask = 'query($id: ID!) { clip(id: $id) { places { id } } }';
    expect((await olga.answer(ask, { id: clipId })).data).toEqual({ clip: null });
    const interviewer = await newStaff(app, { email: 'ines@jobprod.test', firstName: 'Inès', lastName: 'Weil' }, 'INTERVIEWER');
    expect((await interviewer.answer(ask, { id: clipId })).data).toEqual({ clip: null });
    expect(await addPlace(camille.owner, clipId, vimeo).catch(() => 'refused')).toBe('refused');
  });

  it('D2, C5: restricted, its address on another medium is read by an editor while it is theirs to empty, and neither before nor after', async () => {
    expect(await addPlace(editor, clipId, { ...vimeo, audience: 'UNLISTED' })).toEqual([]);
    expect(await other()).toMatchObject({ state: 'SHOWN', url: vimeo.url });
    await restrict(camille.owner, camille.id, ['CLIP']);
    await app.runDueJobs();
    const { id, ...closed } = await other();
    expect(closed).toMatchObject({ state: 'SHOWN', audience: 'UNLISTED', url: null });
    expect((await onProfile(editor)).url).toBeNull();
    expect(await other(camille.owner)).toMatchObject({ url: vimeo.url });
    expect(await askRemoval(editor, id)).toEqual([]);
    expect(await other()).toMatchObject({ state: 'LEAVING', url: vimeo.url });
    expect(await confirmRemoval(editor, id, 'L’adresse répond 404.', 'https://files.example.test/vimeo.png')).toEqual([]);
    expect(await other()).toMatchObject({ state: 'REMOVED', url: null, proofUrl: null, proof: 'L’adresse répond 404.' });
    expect(await other(camille.owner)).toMatchObject({ url: vimeo.url, proofUrl: 'https://files.example.test/vimeo.png' });
  });

  it('C5: taken back, it says until when it was there, and the receipt proves it', async () => {
    app.clock.advance({ days: 3 });
    await camille.owner.ask('mutation($id: ID!) { withdrawClip(input: { clipId: $id }) { errors { code } } }', { id: clipId });
    await app.runDueJobs();
    const gone = await onProfile();
    expect(gone).toMatchObject({
      state: 'REMOVED',
      audience: 'NOBODY',
      leavingReason: 'CLIP_REMOVED',
      until: app.clock.now().toISOString(),
      url: null,
    });
    expect(gone.receipt?.json).toContain('clip-removed');
  });

  it('A2: it says it was shown until the end of the release, to the instant, though nothing was done then', async () => {
    const end = await releaseEnd();
    app.clock.set(new Date(end.getTime() - 1));
    const later = await backAgain();
    expect(await onProfile(later)).toMatchObject({ state: 'SHOWN', until: null });
    app.clock.set(end);
    expect(await onProfile(later)).toMatchObject({ state: 'REMOVED', leavingReason: 'RELEASE_ENDING', until: end.toISOString() });
  });

  it('C5: staff enter another medium by hand; it is asked back with the clip, and leaves the queue with the proof that it is gone', async () => {
    expect(await addPlace(editor, clipId, { ...vimeo, since: began.toISOString() })).toEqual([]);
    expect(await other(camille.owner)).toMatchObject({
      medium: 'Vimeo',
      url: vimeo.url,
      audience: 'PUBLIC',
      state: 'SHOWN',
      since: began.toISOString(),
      viewerCanConfirmRemoval: false,
    });
    expect(await confirmRemoval(editor, (await other()).id, 'Elle n’y est plus.')).toEqual(['NOT_POSSIBLE_NOW']);
    await camille.owner.ask('mutation($id: ID!) { withdrawClip(input: { clipId: $id }) { errors { code } } }', { id: clipId });
    await app.runDueJobs();
    expect(await other()).toMatchObject({ state: 'LEAVING', leavingReason: 'CLIP_REMOVED', viewerCanConfirmRemoval: true });
    expect(await queued()).toMatchObject([{ subject: 'Vimeo', clip: { id: clipId } }]);

    const { id } = await other();
    expect(await confirmRemoval(editor, id, ' ')).toEqual(['INVALID_INPUT']);
    app.clock.advance({ hours: 2 });
    expect(await confirmRemoval(editor, id, 'L’adresse répond 404.', 'https://archive.example/84930211')).toEqual([]);
    await app.runDueJobs();
    expect(await queued()).toEqual([]);
    const gone = await other(camille.owner);
    expect(gone).toMatchObject({
      state: 'REMOVED',
      proof: 'L’adresse répond 404.',
      proofUrl: 'https://archive.example/84930211',
      until: app.clock.now().toISOString(),
    });
    expect(gone.receipt?.json).toContain('L’adresse répond 404.');
    expect(await confirmRemoval(editor, id, 'Encore.')).toEqual(['NOT_POSSIBLE_NOW']);
  });

  it('A2, C5: staff are asked a week ahead of the end of the release, to have it off by then', async () => {
    await addPlace(editor, clipId, vimeo);
    const end = await releaseEnd();
    app.clock.set(new Date(end.getTime() - 7 * 86_400_000 - 1));
    const later = await backAgain();
    await app.runDueJobs();
    expect(await queued(later)).toEqual([]);
    app.clock.advance({ milliseconds: 1 });
    await app.runDueJobs();
    expect(await queued(later)).toMatchObject([{ dueAt: end.toISOString() }]);
    expect(await other(later)).toMatchObject({ state: 'LEAVING', leavingReason: 'RELEASE_ENDING', dueAt: end.toISOString() });
  });

  it('C5, D4: restricted, it is asked back from where it is public, and left where it is by password', async () => {
    await addPlace(editor, clipId, vimeo);
    await addPlace(editor, clipId, { medium: 'Intranet', url: 'https://intranet.example/v/7', audience: 'PASSWORD' });
    await restrict(camille.owner, camille.id, ['CLIP']);
    await app.runDueJobs();
    const states = (await placesOf(editor, clipId)).filter(({ kind }) => kind === 'OTHER').map(({ medium, state }) => [medium, state]);
    expect(new Map(states.map(([medium = '', state]) => [medium, state]))).toEqual(
      new Map([
        ['Vimeo', 'LEAVING'],
        ['Intranet', 'SHOWN'],
      ]),
    );
    expect(await addPlace(editor, clipId, vimeo)).toEqual(['NOT_POSSIBLE_NOW']);
  });

  it('C5: its candidate has it taken back from where it was put, and is not asked why', async () => {
    await addPlace(editor, clipId, vimeo);
    const { id, viewerCanAskRemoval } = await other(camille.owner);
    expect(viewerCanAskRemoval).toBe(true);
    expect(await askRemoval(camille.owner, id)).toEqual([]);
    expect(await askRemoval(camille.owner, id)).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await queued()).toMatchObject([{ subject: 'Vimeo' }]);
  });

  it.each([
    ['C2: a medium called after the candidate', { medium: 'La chaîne de Camille Durand' }, 'IDENTITY_LEAK'],
    ['C2: an address that says their name', { url: 'https://video.example/camille-durand/42' }, 'IDENTITY_LEAK'],
    ['C5: an address that no browser opens', { url: 'ftp://video.example/42' }, 'INVALID_INPUT'],
    ['C5: an address with a password in it', { url: 'https://me:secret@video.example/42' }, 'INVALID_INPUT'],
    ['C5: seen by nobody', { audience: 'NOBODY' }, 'INVALID_INPUT'],
    ['C5: from a day that has not come', { since: '2026-12-01T00:00:00Z' }, 'INVALID_INPUT'],
    ['C5: from before it was on the profile', { since: '2026-11-01T00:00:00Z' }, 'INVALID_INPUT'],
  ])('%s is refused', async (_name, changes, code) => {
    expect(await addPlace(editor, clipId, { ...vimeo, ...changes })).toEqual([code]);
  });

  it('C5: what no longer stands on the profile is put nowhere else', async () => {
    await camille.owner.ask('mutation($id: ID!) { withdrawClip(input: { clipId: $id }) { errors { code } } }', { id: clipId });
    expect(await addPlace(editor, clipId, vimeo)).toEqual(['NOT_POSSIBLE_NOW']);
    expect(await putOnYouTube(editor, clipId)).toEqual(['NOT_POSSIBLE_NOW']);
  });
});
