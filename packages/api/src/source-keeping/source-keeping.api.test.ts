import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approvedClip, editorWords, ownCandidateId, sentVideo } from '../../test/clips.ts';
import { approveTerms, newCandidate, newCompany, newProgram, newRecruiter, newStaff, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { RegisterEntry } from '../platform/register/register-entry.entity.ts';

describe('how long what came in raw is kept', () => {
  let app: TestApp;
  let editor: Browser;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp();
    editor = await newStaff(app, { email: 'elise@jobprod.test', firstName: 'Élise', lastName: 'Monnier' }, 'EDITOR');
  });
  afterAll(() => app.stop());

  const comesAgain = async (): Promise<void> => {
    editor = await signIn(app, 'elise@jobprod.test');
  };
  const newSender = async () => {
    count += 1;
    const email = `candidate-${count}@example.test`;
    const browser = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(browser);
    return { browser, email };
  };
  const sourceOf = (id: string) => app.services.orm.em.fork().findOneOrFail(ClipSource, { id: idOf('ClipSource', id) });
  const sourcesOfNewest = async () => app.services.orm.em.fork().find(ClipSource, {}, { orderBy: { sentAt: 'desc' }, limit: 1 });
  const deleted = () => app.services.orm.em.fork().count(RegisterEntry, { type: 'source-deleted' });
  const keptUntil = async (browser: Browser) => {
    const { viewer } = await browser.ask<{ viewer: { candidate: { sources: { state: string; keptUntil: string | null }[] } } }>(
      '{ viewer { candidate { sources { state keptUntil } } } }',
    );
    return viewer.candidate.sources;
  };
  const warned = async () => {
    const { staffQueue } = await editor.ask<{ staffQueue: { kind: string }[] }>('{ staffQueue { kind } }');
    return staffQueue.filter(({ kind }) => kind === 'SOURCES_TO_GO').length;
  };
  type Draft = { id: string; revision: number };
  const cuts = async ({ id: clipId }: Draft, segments: readonly object[]) => {
    const { clip } = await editor.ask<{ clip: Draft }>('query($id: ID!) { clip(id: $id) { id revision } }', { id: clipId });
    const { updateClip } = await editor.ask<{ updateClip: { errors: unknown[] } }>(editorWords.update, {
      input: { clipId, revision: clip.revision, segments },
    });
    return updateClip.errors;
  };
  /** A clip that is being made of two seconds of it. */
  const begun = async (browser: Browser, sourceId: string): Promise<Draft> => {
    const { createClip } = await editor.ask<{ createClip: { clip: Draft } }>(editorWords.create, {
      input: { candidateId: await ownCandidateId(browser), title: 'Un autre passage' },
    });
    expect(await cuts(createClip.clip, [{ sourceId, startSeconds: 0, endSeconds: 2 }])).toEqual([]);
    return createClip.clip;
  };
  /** Told of what goes, and the week that they have at the least is over. */
  const toldAndOver = async (): Promise<void> => {
    await app.runDueJobs();
    app.clock.advance({ days: 7 });
    await app.runDueJobs();
  };
  const toldOf = async (email: string) => (await app.mailsTo(email)).filter(({ template }) => template === 'sources-to-go');
  const daysFrom = (from: Date, days: number) => new Date(from.getTime() + days * 86_400_000).toISOString();

  it('I4, G5: after the set time its bytes and what the studio shows of it go; editors are warned before, its owner sees until when, the register keeps that it went', async () => {
    const { browser, email } = await newSender();
    const id = await sentVideo(app, browser, { seconds: 2, width: 160, height: 90 });
    const { storeKey, proxyKey, stripKey, peaksKey, framesKey, sentAt, sha256 } = await sourceOf(id);
    const shown = [proxyKey, stripKey, peaksKey, framesKey];
    const { sources, copies } = app.services.media;
    for (const key of shown) expect((await copies.stat(asMediaKey(key ?? '')))?.size).toBeGreaterThan(0);
    expect(await keptUntil(browser)).toEqual([{ state: 'READY', keptUntil: daysFrom(sentAt, 180) }]);
    const before = await deleted();
    app.clock.advance({ days: 165 });
    await comesAgain();
    expect(await warned(), 'not yet').toBe(0);
    app.clock.advance({ days: 2 });
    await comesAgain();
    expect(await warned()).toBe(1);
    expect(await toldOf(email)).toEqual([]);
    await app.runDueJobs();
    await app.runDueJobs();
    expect(await toldOf(email), 'its owner, once').toMatchObject([{ subject: 'Vos vidéos brutes vont être effacées' }]);
    expect((await sourceOf(id)).state).toBe('READY');
    app.clock.advance({ days: 13 });
    await app.runDueJobs();
    await app.runDueJobs();
    expect(await sourceOf(id)).toMatchObject({ state: 'DELETED', storeKey: null, proxyKey: null, stripKey: null, sha256 });
    expect(await sourceOf(id), 'nor what its timeline showed').toMatchObject({ peaksKey: null, framesKey: null });
    expect(await sources.stat(asMediaKey(storeKey ?? ''))).toBeNull();
    for (const key of shown) expect(await copies.stat(asMediaKey(key ?? ''))).toBeNull();
    expect(await deleted()).toBe(before + 1);
    await app.runDueJobs();
    expect(await deleted(), 'once').toBe(before + 1);
    await comesAgain();
    expect(await warned()).toBe(0);
    expect(await keptUntil(await signIn(app, email))).toEqual([{ state: 'DELETED', keptUntil: null }]);
  });

  it('I4, C1: sooner once its clip is approved; the clip itself is not touched, and its lineage stays', async () => {
    const { browser, email } = await newSender();
    const clipId = await approvedClip(app, editor, browser, email, 'Conduire un chantier sans perdre une heure');
    const [source] = await sourcesOfNewest();
    const version = await app.services.orm.em.fork().findOneOrFail(ClipVersion, { clip: idOf('Clip', clipId) });
    expect((await keptUntil(browser))[0]?.keptUntil).toBe(daysFrom(version.approvedAt ?? new Date(0), 30));
    const sourceId = toGlobalId('ClipSource', source?.id ?? '');
    const draft = await begun(browser, sourceId);
    app.clock.advance({ days: 31 });
    await app.runDueJobs();
    expect((await sourceOf(sourceId)).state, 'another clip is made of it').toBe('READY');
    await comesAgain();
    expect(await cuts(draft, [])).toEqual([]);
    await toldAndOver();
    expect((await sourceOf(sourceId)).state).toBe('DELETED');
    for (const { key, size } of version.renditions) expect((await app.services.media.renditions.stat(asMediaKey(key)))?.size).toBe(size);
    expect((await app.services.media.renditions.stat(asMediaKey(version.poster.key)))?.size).toBe(version.poster.size);
    await comesAgain();
    const { clip } = await editor.ask<{ clip: { state: string; segments: { source: { state: string; proxyUrl: string | null } }[] } }>(
      'query($id: ID!) { clip(id: $id) { state segments { source { state proxyUrl } } } }',
      { id: clipId },
    );
    expect(clip.segments.map(({ source: { state, proxyUrl } }) => [state, proxyUrl])).toEqual([
      ['DELETED', null],
      ['DELETED', null],
    ]);
  });

  it('I4: past the last day a draft of it is not rendered any more', async () => {
    const { browser } = await newSender();
    const sourceId = await sentVideo(app, browser, { seconds: 3, width: 160, height: 90 });
    const { id: clipId } = await begun(browser, sourceId);
    app.clock.advance({ days: 181 });
    await toldAndOver();
    expect((await sourceOf(sourceId)).state).toBe('DELETED');
    await comesAgain();
    const { clip } = await editor.ask<{ clip: { revision: number } }>('query($id: ID!) { clip(id: $id) { revision } }', { id: clipId });
    const { renderClip } = await editor.ask<{ renderClip: { errors: { code: string }[] } }>(editorWords.render, {
      input: { clipId, revision: clip.revision },
    });
    expect(renderClip.errors).toMatchObject([{ code: 'SOURCE_NOT_READY' }]);
  });

  it('G5: told late, its owner still has a week; told of a day that is put off, they are told again; what serves nothing needs no word', async () => {
    const { browser, email } = await newSender();
    const id = await sentVideo(app, browser, { seconds: 3, width: 160, height: 90 });
    const { sentAt } = await sourceOf(id);
    const until = async () => (await keptUntil(await signIn(app, email)))[0]?.keptUntil;
    // Nothing ran for more than half a year.
    app.clock.advance({ days: 200 });
    await app.runDueJobs();
    expect((await sourceOf(id)).state).toBe('READY');
    expect(await until()).toBe(daysFrom(sentAt, 207));
    const [told] = await toldOf(email);
    expect(told?.text).toContain('La vidéo que vous nous avez envoyée sera effacée à partir du');
    app.clock.advance({ days: 6 });
    await app.runDueJobs();
    expect((await sourceOf(id)).state).toBe('READY');
    // Put off: what was told no longer stands.
    await app.services.orm.em.fork().nativeUpdate(ClipSource, { id: idOf('ClipSource', id) }, { sentAt: new Date(daysFrom(sentAt, 40)) });
    app.clock.advance({ days: 1 });
    await app.runDueJobs();
    expect((await sourceOf(id)).state).toBe('READY');
    expect(await toldOf(email), 'told again').toHaveLength(2);
    expect(await until()).toBe(daysFrom(sentAt, 220));
    app.clock.advance({ days: 13 });
    await app.runDueJobs();
    expect((await sourceOf(id)).state).toBe('DELETED');
    const announced = await app.services.orm.em.fork().find(RegisterEntry, { type: 'source-deletion-announced' });
    expect(announced.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    [
      'T6: an open dispute',
      async (browser: Browser) => {
        const { openDispute } = await browser.ask<{ openDispute: { dispute: { id: string } } }>(
          'mutation { openDispute(input: { subject: "Mon clip", text: "Il n’est pas de moi." }) { dispute { id } errors { code } } }',
        );
        return openDispute.dispute.id;
      },
      `update dispute set state = 'SETTLED', ended_at = opened_at, outcome = 'Entendus.'`,
    ],
    [
      'G3: a lock',
      async (browser: Browser) => {
        const { viewer } = await browser.ask<{ viewer: { candidate: { profile: { id: string } } } }>(
          '{ viewer { candidate { profile { id } } } }',
        );
        const { lockData } = await browser.ask<{ lockData: { errors: unknown[] } }>(
          'mutation($id: ID!) { lockData(input: { profileId: $id }) { errors { code } } }',
          { id: viewer.candidate.profile.id },
        );
        expect(lockData.errors).toEqual([]);
        return viewer.candidate.profile.id;
      },
      `update candidate set data_locked_at = null where data_locked_at is not null`,
    ],
  ])('%s keeps it past its day, and it goes once that is over', async (_what, freeze, thaw) => {
    const { browser } = await newSender();
    const id = await sentVideo(app, browser, { seconds: 2, width: 160, height: 90 });
    await freeze(browser);
    app.clock.advance({ days: 200 });
    await app.runDueJobs();
    expect((await sourceOf(id)).state).toBe('READY');
    await app.services.orm.em.fork().execute(thaw);
    await toldAndOver();
    expect((await sourceOf(id)).state).toBe('DELETED');
  });

  it('I4: its owner and the editors see the studio’s copy; to each other kind of viewer nothing of it exists, by whatever address', async () => {
    const { browser, email } = await newSender();
    const id = await sentVideo(app, browser, { seconds: 2, width: 160, height: 90 });
    const candidateId = await ownCandidateId(browser);
    const { storeKey, proxyKey, uploadId, sha256 } = await sourceOf(id);
    await comesAgain();
    const copyOf = async (who: Browser) =>
      (
        await who.answer<{ candidate: { sources: { proxyUrl: string }[] } | null }>(
          'query($id: ID!) { candidate(id: $id) { sources { proxyUrl } } }',
          { id: candidateId },
        )
      ).data?.candidate?.sources?.[0]?.proxyUrl;
    const proxyUrl = await copyOf(editor);
    expect(proxyUrl).toEqual(expect.stringContaining('/media/'));
    expect((await editor.fetch(proxyUrl ?? '')).status).toBe(200);

    const acme = await newCompany(app, { name: `Acme ${count}` });
    const recruiter = await newRecruiter(app, acme, { email: `rita-${count}@acme.test`, firstName: 'Rita', lastName: 'Roche' });
    const staffIn = (role: 'INTERVIEWER' | 'NETWORK_MANAGER' | 'DATA_PROTECTION_OFFICER' | 'ADMINISTRATOR') =>
      newStaff(app, { email: `${role.toLowerCase()}-${count}@jobprod.test`, firstName: 'Sam', lastName: 'Autre' }, role);
    const others: Record<string, Browser> = {
      'a visitor': app.browser(),
      'another candidate': (await newSender()).browser,
      'a recruiter': recruiter,
      'a program': await newProgram(app, recruiter, ['PROFILES_READ']),
      'an interviewer': await staffIn('INTERVIEWER'),
      'a network manager': await staffIn('NETWORK_MANAGER'),
      'the data-protection officer': await staffIn('DATA_PROTECTION_OFFICER'),
      'an administrator': await staffIn('ADMINISTRATOR'),
    };
    const addresses = [
      proxyUrl ?? '',
      ...[storeKey, proxyKey].flatMap((key) => [`/media/${key}`, `/sources/${key}`, `/renditions/${key}`, `/uploads/${key}`]),
      ...[`/uploads/${uploadId}`, `/tracks/${uploadId}`, `/sources/${sha256}`, `/media/clip-source/${id}/proxy.mp4`],
    ];
    for (const [who, other] of Object.entries(others)) {
      expect(await copyOf(other), who).toBeUndefined();
      for (const address of addresses) {
        const response = await other.fetch(address);
        expect([401, 403, 404], `${who}, ${address}`).toContain(response.status);
        expect(response.headers.get('content-type'), who).not.toMatch(/^video/);
      }
    }
    // The raw bytes have no address for anybody, their owner and the editors included.
    for (const who of [await signIn(app, email), editor])
      for (const address of addresses.slice(1)) expect([401, 403, 404], address).toContain((await who.fetch(address)).status);
  });
});
