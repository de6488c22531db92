import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import {
  approvalToken,
  captioned,
  editorWords,
  ownCandidateId,
  publishClip,
  renderedClip,
  type SampleCue,
  sentVideo,
} from '../../test/clips.ts';
import { approveTerms, newCandidate, newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { changeProfile, fullProfile, ownProfile, publish } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { renameCandidate } from '../diffusion/rename-candidate.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { Clip } from './clip.entity.ts';
import { ClipRender } from './clip-render.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { eraseClipFiles } from './erase-clip-files.ts';
import { forgetRenditions } from './forget-renditions.ts';

type Refused = { code: string; path: string[] | null; message: string };
type Cue = SampleCue & { isAdrift?: boolean };
type Seen = { id: string; state: string; revision: number; captions: Cue[]; needsCaptions: boolean; viewerCanRequestApproval: boolean };
type Done<K extends string> = Record<K, { clip: Seen | null; errors: Refused[] }>;

const cue = (startSeconds: number, endSeconds: number, text: string): SampleCue => ({ startSeconds, endSeconds, text });
const said = [cue(0.2, 1.9, 'Je conduis des chantiers'), cue(2.1, 3.9, 'bois & béton <3')];
const asVtt =
  'WEBVTT\n\n00:00:00.200 --> 00:00:01.900\nJe conduis des chantiers\n\n00:00:02.100 --> 00:00:03.900\nbois &amp; béton &lt;3\n';

describe('fault C14: the captions of a clip', { timeout: 180_000 }, () => {
  let app: TestApp;
  let candidate: Browser;
  let editor: Browser;
  let sourceId: string;
  let clipId: string;
  let strangers: [string, Browser][];
  const email = 'camille@example.test';

  const fields = 'clip { id state revision captions { startSeconds endSeconds text isAdrift } } errors { code path message }';
  const seen = async (browser: Browser = editor): Promise<Seen> => {
    const { clip } = await browser.ask<{ clip: Seen }>(
      'query($id: ID!) { clip(id: $id) { id state revision needsCaptions viewerCanRequestApproval captions { startSeconds endSeconds text isAdrift } } }',
      { id: clipId },
    );
    return clip;
  };
  const write = async (cues: readonly SampleCue[], who: Browser = editor, revision?: number): Promise<Done<'w'>['w']> => {
    const input = { clipId, revision: revision ?? (await seen()).revision, cues };
    return (
      await who.ask<Done<'w'>>(`mutation($input: UpdateClipCaptionsInput!) { w: updateClipCaptions(input: $input) { ${fields} } }`, {
        input,
      })
    ).w;
  };
  const cut = async (...segments: [number, number][]): Promise<Seen | null> => {
    const input = {
      clipId,
      revision: (await seen()).revision,
      segments: segments.map(([startSeconds, endSeconds]) => ({ sourceId, startSeconds, endSeconds })),
    };
    return (await editor.ask<Done<'u'>>(`mutation($input: UpdateClipInput!) { u: updateClip(input: $input) { ${fields} } }`, { input })).u
      .clip;
  };
  const render = async (): Promise<string[]> => {
    const { renderClip } = await editor.ask<Done<'renderClip'>>(editorWords.render, {
      input: { clipId, revision: (await seen()).revision },
    });
    await app.runDueJobs();
    return renderClip.errors.map(({ code }) => code);
  };
  const send = async (): Promise<string[]> => {
    const { requestClipApproval } = await editor.ask<Done<'requestClipApproval'>>(editorWords.requestApproval, { input: { clipId } });
    return requestClipApproval.errors.map(({ code }) => code);
  };
  const versions = () => app.services.orm.em.fork().find(ClipVersion, { clip: rowId() }, { orderBy: { number: 'asc' } });
  const rowId = () => Buffer.from(clipId, 'base64url').toString().split(':')[1] ?? '';
  const fetched = async (browser: Browser, address: string | null | undefined) => {
    const response = await browser.fetch(address ?? '/media/none/none');
    return [response.status, response.headers.get('content-type'), await response.text()];
  };
  const previewCaptions = async (browser: Browser) => {
    const { clip } = await browser.ask<{ clip: { version: { captionsUrl: string | null } } | null }>(
      'query($id: ID!) { clip(id: $id) { version { captionsUrl } } }',
      { id: clipId },
    );
    return clip?.version.captionsUrl;
  };

  beforeAll(async () => {
    app = await startTestApp();
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    candidate = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(candidate);
    await changeProfile(candidate, fullProfile);
    sourceId = await sentVideo(app, candidate, { width: 160, height: 120 });
    const { createClip } = await editor.ask<Done<'createClip'>>(editorWords.create, {
      input: { candidateId: await ownCandidateId(candidate), title: 'Un chantier bois' },
    });
    clipId = createClip.clip?.id ?? '';
    await cut([0.4, 2.4], [3.2, 5.2]);
    const acme = await newCompany(app, { name: 'Acme' });
    strangers = [
      ['a visitor', app.browser()],
      ['another candidate', await newCandidate(app, { email: 'olga@example.test', firstName: 'Olga', lastName: 'Autre' })],
      ['a recruiter', await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' })],
      ['an interviewer', await newStaff(app, { email: 'ines@jobprod.test', firstName: 'Inès', lastName: 'Blin' }, 'INTERVIEWER')],
    ];
  }, 180_000);
  afterAll(() => app.stop());

  it('a clip that is heard is not sent for approval without captions, and the refusal says what to do', async () => {
    expect(await seen()).toMatchObject({ needsCaptions: true, captions: [] });
    expect(await render()).toEqual([]);
    expect(await seen()).toMatchObject({ state: 'RENDERED', viewerCanRequestApproval: false });
    expect([await send(), (await app.mailsTo(email)).filter(({ template }) => template === 'clip-approval')]).toEqual([
      ['CAPTIONS_MISSING'],
      [],
    ]);
  });

  it('are written by editors alone', async () => {
    for (const [who, browser] of [...strangers, ['the candidate', candidate] as const])
      expect([who, await write(said, browser, 1).catch((error: unknown) => /FORBIDDEN|UNAUTHENTICATED/.test(String(error)))]).toEqual([
        who,
        true,
      ]);
    expect((await seen()).captions).toEqual([]);
  });

  it.each<[string, SampleCue[], string[]]>([
    ['their surname', [cue(0, 1, 'Bonjour,'), cue(1, 2, 'moi, Durand, je construis.')], ['cues', '1', 'text']],
    ['a name over two captions', [cue(0, 1, 'On m’appelle Camille'), cue(1, 2, 'Durand sur le chantier.')], ['cues', '0', 'text']],
    [
      'a number said in words',
      [cue(0, 2, 'Appelez le zéro six douze\ntrente-quatre cinquante-six soixante-dix-huit')],
      ['cues', '0', 'text'],
    ],
  ])('C2: that say %s are refused, beside the one that says it, and not kept', async (_what, cues, path) => {
    expect(await write(cues)).toMatchObject({
      clip: null,
      errors: [{ code: 'IDENTITY_LEAK', path, message: expect.stringMatching(/^Un sous-titre /) }],
    });
    expect((await seen()).captions).toEqual([]);
  });

  it.each<[string, SampleCue, string]>([
    ['an end before its start', cue(2, 1, 'a'), 'CAPTIONS_INVALID'],
    ['a start before the clip', cue(-1, 1, 'a'), 'CAPTIONS_INVALID'],
    ['no words', cue(0, 1, ' \n '), 'CAPTIONS_INVALID'],
    ['too many words', cue(0, 1, 'a'.repeat(201)), 'CONTENT_TOO_LONG'],
  ])('of %s are refused', async (_what, wrong, code) => {
    expect((await write([said[0] ?? wrong, wrong])).errors).toMatchObject([{ code }]);
  });

  it('C2: the one that says a name is told by the place the editor gave it, not by its time', async () => {
    const sent = [cue(3, 3.9, 'bois et béton'), cue(0, 1, 'Bonjour,'), cue(1, 2, 'moi, Durand, je construis.')];
    expect((await write(sent)).errors).toMatchObject([{ code: 'IDENTITY_LEAK', path: ['cues', '2', 'text'] }]);
    expect((await write([...sent].reverse())).errors).toMatchObject([{ code: 'IDENTITY_LEAK', path: ['cues', '0', 'text'] }]);
  });

  it('of more than twenty thousand characters together, or more than three hundred, are refused, and the sentence says so', async () => {
    const long = Array.from({ length: 101 }, (_, index) => cue(index, index + 1, 'x'.repeat(199)));
    expect((await write(long)).errors).toMatchObject([
      { code: 'CAPTIONS_TOO_LONG', message: expect.stringMatching(/\b20\D?000 caractères/) },
    ]);
    const many = Array.from({ length: 301 }, (_, index) => cue(index, index + 1, 'oui'));
    expect((await write(many)).errors).toMatchObject([{ code: 'CAPTIONS_TOO_MANY', message: expect.stringMatching(/300 sous-titres/) }]);
    expect((await write(long.slice(0, 100))).errors).toEqual([]);
  });

  it('C1: two editors never overwrite each other’s captions unknowingly', async () => {
    const { revision } = await seen();
    const both = await Promise.all([write([cue(0, 1, 'un')], editor, revision), write([cue(0, 1, 'deux')], editor, revision)]);
    expect(both.map(({ errors }) => errors[0]?.code ?? 'kept').sort()).toEqual(['CLIP_CHANGED', 'kept']);
  });

  it('go with the passage they were written over; one that lost its own holds the montage back, and an edit undone brings it back', async () => {
    expect((await write([...said].reverse())).clip?.captions).toEqual(said.map((one) => ({ ...one, isAdrift: false })));
    const swapped = await cut([3.2, 5.2], [0.4, 2.4]);
    expect(swapped?.captions.map(({ text, startSeconds }) => [text, startSeconds])).toEqual([
      [said[1]?.text, 0.1],
      [said[0]?.text, 2.2],
    ]);
    const lost = await cut([3.2, 5.2]);
    expect(lost?.captions.filter(({ isAdrift }) => isAdrift).map(({ text }) => text)).toEqual([said[0]?.text]);
    expect(await render()).toEqual(['CAPTIONS_ADRIFT']);
    // Its words alone were touched: it is adrift still.
    expect(
      (await write((lost?.captions ?? []).map(({ startSeconds, endSeconds, text }) => cue(startSeconds, endSeconds, text)))).clip?.captions,
    ).toEqual(lost?.captions);
    expect((await cut([0.4, 2.4], [3.2, 5.2]))?.captions).toEqual(said.map((one) => ({ ...one, isAdrift: false })));
  });

  it('C3: are frozen with a version, bound by its hash, and served as they were frozen, in the preview', async () => {
    expect(await render()).toEqual([]);
    const [mute, read] = await versions();
    expect(mute?.renditions.map(({ sha256 }) => sha256)).toEqual(read?.renditions.map(({ sha256 }) => sha256));
    expect(mute?.manifestHash).not.toBe(read?.manifestHash);
    expect([mute?.captions ?? null, read?.captions?.file.sha256]).toEqual([null, createHash('sha256').update(asVtt).digest('hex')]);
    expect(await send()).toEqual([]);
    const address = await previewCaptions(candidate);
    expect(await fetched(candidate, address)).toEqual([200, 'text/vtt; charset=utf-8', asVtt]);
    for (const [who, browser] of strangers)
      expect([who, (await fetched(browser, address))[0], await previewCaptions(browser)]).toEqual([who, 404, undefined]);
  });

  it('C3: the candidate remarks on several places of a version; the editor sees each there and ticks it off, nobody else', async () => {
    const token = await approvalToken(app, editor, clipId, email);
    const ask = (input: object) =>
      app
        .browser()
        .ask<{ requestClipChanges: { errors: Refused[] } }>(
          'mutation($input: RequestClipChangesInput!) { requestClipChanges(input: $input) { errors { code path message } } }',
          { input: { token, ...input } },
        );
    expect((await ask({ comment: ' ', remarks: [] })).requestClipChanges.errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    const remarks = [
      { atSeconds: 2.5, text: 'Il manque un mot.' },
      { atSeconds: 0.4, text: 'Plus fort ici.' },
    ];
    expect((await ask({ comment: '', remarks })).requestClipChanges.errors).toEqual([]);
    type Remarks = {
      clip: { state: string; version: { remarks: { id: string; text: string; atSeconds: number | null; dealtWithAt: string | null }[] } };
    };
    const remarked = async (browser: Browser) =>
      (
        await browser.ask<Remarks>('query($id: ID!) { clip(id: $id) { state version { remarks { id text atSeconds dealtWithAt } } } }', {
          id: clipId,
        })
      ).clip;
    const { state, version } = await remarked(editor);
    expect([state, version.remarks.map(({ atSeconds, text }) => [atSeconds, text])]).toEqual([
      'CHANGES_REQUESTED',
      [
        [0.4, 'Plus fort ici.'],
        [2.5, 'Il manque un mot.'],
      ],
    ]);
    const deal = 'mutation($input: DealWithRemarkInput!) { dealWithRemark(input: $input) { errors { code } } }';
    const input = { remarkId: version.remarks[0]?.id, isDealtWith: true };
    for (const [who, browser] of [...strangers, ['the candidate', candidate] as const])
      expect([who, await browser.ask(deal, { input }).catch((error: unknown) => /FORBIDDEN|UNAUTHENTICATED/.test(String(error)))]).toEqual([
        who,
        true,
      ]);
    await editor.ask(deal, { input });
    expect((await remarked(candidate)).version.remarks.map(({ dealtWithAt }) => dealtWithAt !== null)).toEqual([true, false]);
    await editor.ask(deal, { input: { ...input, isDealtWith: false } });
    expect((await remarked(editor)).version.remarks.map(({ dealtWithAt }) => dealtWithAt)).toEqual([null, null]);
  });

  it('C3: a clip approved before there were captions is not published without: its captions are written, and the new version is asked about anew', async () => {
    type Way = { state: string; revision: number } & Record<
      'viewerCanEdit' | 'viewerCanWriteCaptions' | 'viewerCanPublish' | 'viewerCanRequestApproval',
      boolean
    >;
    const { id } = await renderedClip(app, editor, await ownCandidateId(candidate), sourceId, 'Un autre chantier');
    const way = async (browser: Browser = editor): Promise<Way> =>
      (
        await browser.ask<{ clip: Way }>(
          'query($id: ID!) { clip(id: $id) { state revision viewerCanEdit viewerCanWriteCaptions viewerCanPublish viewerCanRequestApproval } }',
          { id },
        )
      ).clip;
    const approves = (token: string) =>
      app.browser().ask('mutation($input: ApproveClipInput!) { approveClip(input: $input) { errors { code } } }', {
        input: { token, diffusion: 'PUBLIC' },
      });
    const token = await approvalToken(app, editor, id, email);
    // As the database of then holds it.
    const em = app.services.orm.em.fork();
    await em.execute(`update clip set captions = '[]' where id = ?`, [idOf('Clip', id)]);
    await em.execute('update clip_version set captions = null where clip_id = ?', [idOf('Clip', id)]);
    await approves(token);
    const stuck = { state: 'APPROVED', viewerCanEdit: false, viewerCanPublish: false, viewerCanRequestApproval: false };
    expect(await way()).toMatchObject({ ...stuck, viewerCanWriteCaptions: true });
    expect(await way(candidate)).toMatchObject({ ...stuck, viewerCanWriteCaptions: false });
    expect(await publishClip(editor, id)).toEqual(['CAPTIONS_MISSING']);
    const retitled = await editor.ask<Done<'updateClip'>>(editorWords.update, {
      input: { clipId: id, revision: (await way()).revision, title: 'Un titre' },
    });
    expect(retitled.updateClip.errors).toMatchObject([{ code: 'NOT_POSSIBLE_NOW' }]);

    const { revision } = await captioned(editor, { id, revision: (await way()).revision }, said);
    expect(await way()).toMatchObject({ state: 'DRAFT', viewerCanEdit: true });
    await editor.ask(editorWords.render, { input: { clipId: id, revision } });
    await app.runDueJobs();
    await approves(await approvalToken(app, editor, id, email));
    expect(await way()).toMatchObject({ state: 'APPROVED', viewerCanWriteCaptions: false, viewerCanPublish: true });
    const late = await editor.ask<Done<'updateClipCaptions'>>(editorWords.captions, {
      input: { clipId: id, revision: (await way()).revision, cues: said },
    });
    expect(late.updateClipCaptions.errors).toMatchObject([{ code: 'NOT_POSSIBLE_NOW' }]);
    const given = await em.fork().find(ClipVersion, { clip: idOf('Clip', id) }, { orderBy: { number: 'asc' } });
    expect(given.map(({ approvedAt, captions }) => [approvedAt != null, captions != null])).toEqual([
      [true, false],
      [true, true],
    ]);
    expect(await publishClip(editor, id)).toEqual([]);
  });

  it('C4, A2: of the part that was approved alone are served on the profile, to who may see it, until the end', async () => {
    await write([cue(0.2, 0.9, 'avant'), cue(1.1, 1.9, 'avec Kerbrat, je construis'), cue(2.9, 3.9, 'à cheval'), cue(3.4, 3.9, 'après')]);
    expect(await render()).toEqual([]);
    const token = await approvalToken(app, editor, clipId, email);
    await app.browser().ask('mutation($input: ApproveClipInput!) { approveClip(input: $input) { errors { code } } }', {
      input: { token, diffusion: 'PUBLIC', excerpt: { startSeconds: 1, endSeconds: 3 } },
    });
    await app.runDueJobs();
    expect([await publishClip(editor, clipId), await publish(candidate)]).toEqual([[], []]);
    const { slug } = await ownProfile(candidate);
    const visitor = app.browser();
    const { profile } = await visitor.ask<{ profile: { clip: { captionsUrl: string; captionsLanguage: string } } }>(
      'query($slug: String!) { profile(slug: $slug) { clip { captionsUrl captionsLanguage } } }',
      { slug },
    );
    expect(profile.clip.captionsLanguage).toBe('FR');
    expect(await fetched(visitor, profile.clip.captionsUrl)).toEqual([
      200,
      'text/vtt; charset=utf-8',
      'WEBVTT\n\n00:00:00.100 --> 00:00:00.900\navec Kerbrat, je construis\n',
    ]);
    expect((await fetched(candidate, profile.clip.captionsUrl))[0]).toBe(404);
    const part = await visitor.fetch(profile.clip.captionsUrl, { headers: { range: 'bytes=0-5' } });
    expect([part.status, await part.text(), part.headers.get('x-content-type-options'), part.headers.get('content-disposition')]).toEqual([
      206,
      'WEBVTT',
      'nosniff',
      'inline',
    ]);
    const em = app.services.orm.em.fork();
    // C2: their name as it now is stands in what is read: off it comes, like one in the title.
    await em.transactional(async (tx) => {
      const whose = await tx.findOneOrFail(Candidate, { account: { email } });
      const by = { kind: 'candidate' as const, id: whose.id };
      expect(await renameCandidate(tx, whose, { firstName: 'Camille', lastName: 'Kerbrat' }, by, app.clock.now())).toEqual({
        hasLostClip: true,
      });
    });
    expect((await fetched(visitor, profile.clip.captionsUrl))[0]).toBe(404);
    expect((await seen()).state).toBe('WITHDRAWN');
  });

  it('go with the files of their clip when those are deleted; only hashes stay', async () => {
    const em = app.services.orm.em.fork();
    const before = (await versions()).at(-1);
    await em.transactional(async (tx) => forgetRenditions(tx, await eraseClipFiles(tx, [rowId()], app.clock.now())));
    await app.runDueJobs();
    const after = (await versions()).at(-1);
    expect([after?.captions?.cues, after?.captions?.file.sha256, after?.excerptFiles?.captions?.cues]).toEqual([
      [],
      before?.captions?.file.sha256,
      [],
    ]);
    expect((await em.fork().findOneOrFail(Clip, { id: rowId() })).captions).toEqual([]);
    const renders = await em.fork().find(ClipRender, { clip: rowId() });
    expect(renders.map(({ edit }) => edit.captions)).toEqual(renders.map(() => undefined));
    for (const key of [before?.captions?.file.key ?? '', before?.excerptFiles?.captions?.file.key ?? ''])
      expect(await app.services.media.renditions.stat(asMediaKey(key))).toBeNull();
  });
});
