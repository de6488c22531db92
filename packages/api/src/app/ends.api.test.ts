import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approvalToken, editorWords, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { issuePassword, restrict, unlock } from '../../test/diffusion.ts';
import { approveTerms, newCandidate, newCompany, newProgram, newRecruiter, newStaff, signIn, tokenMailed } from '../../test/people.ts';
import {
  changeProfile,
  fullProfile,
  listed,
  newPublishedProfile,
  type OwnProfile,
  open,
  ownProfile,
  publish,
} from '../../test/profiles.ts';
import { Socket } from '../../test/socket.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { announce } from '../platform/events.ts';

/** Everything that ends does so at its end itself: it holds in [start, end). Walked through in the order of time. */
describe('fault J06: a millisecond before an end, at it, a millisecond after', { timeout: 120_000 }, () => {
  let app: TestApp;
  let owner: Browser;
  let profile: OwnProfile;
  let editor: Browser;
  let clipId: string;
  let draft: { id: string; revision: number };
  let question: string;
  const email = 'camille@example.test';

  const code = (errors: readonly { code: string }[]): string => errors[0]?.code ?? 'done';
  /** What is answered just before an end, at it, and just after. */
  const around = async <T>(end: Date, ask: (turn: number) => Promise<T>, before = 1): Promise<T[]> => {
    const answers: T[] = [];
    for (const [turn, offset] of [-before, 0, 1].entries()) {
      app.clock.set(new Date(end.getTime() + offset));
      answers.push(await ask(turn));
    }
    return answers;
  };
  const in_ = (span: Parameters<TestApp['clock']['advance']>[0]): Date => {
    const now = app.clock.now();
    app.clock.advance(span);
    const end = app.clock.now();
    app.clock.set(now);
    return end;
  };

  /** Bytes are served, or not; an answer that its end cut off was being served. */
  const served = async (browser: Browser, address: string | null | undefined, method = 'GET'): Promise<boolean> => {
    try {
      const response = await browser.fetch(address ?? '', { method, headers: { range: 'bytes=0-9' } });
      await response.arrayBuffer();
      return response.status === 206;
    } catch {
      return true;
    }
  };

  beforeAll(async () => {
    app = await startTestApp({ now: '2026-08-31T10:00:00.000Z' });
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR', 'NETWORK_MANAGER');
    owner = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(owner);
    await changeProfile(owner, fullProfile);
    const candidateId = await ownCandidateId(owner);
    const sourceId = await sentVideo(app, owner, { width: 320, height: 240 });
    clipId = (await renderedClip(app, editor, candidateId, sourceId)).id;
    const { createClip } = await editor.ask<{ createClip: { clip: typeof draft } }>(editorWords.create, {
      input: { candidateId, title: 'Un chantier' },
    });
    const segments = [{ sourceId, startSeconds: 0, endSeconds: 2 }];
    const { updateClip } = await editor.ask<{ updateClip: { clip: typeof draft } }>(editorWords.update, {
      input: { clipId: createClip.clip.id, revision: createClip.clip.revision, segments },
    });
    draft = updateClip.clip;
    question = await approvalToken(app, editor, clipId, email);
  }, 180_000);
  afterAll(() => app.stop());

  it('a code to sign in: ten minutes', async () => {
    const sent = await Promise.all(
      [0, 1, 2].map(async () => {
        const browser = app.browser();
        await browser.ask('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { attempt } }', { email });
        return browser;
      }),
    );
    const mails = await app.mailsTo(email);
    const tokens = mails.map(({ html }) => /sign-in\/complete#([\w-]+)/.exec(html)?.[1]).filter((token) => token !== undefined);
    const complete = async (turn: number) => {
      const { completeSignIn } = await (sent[turn] ?? app.browser()).ask<{ completeSignIn: { errors: { code: string }[] } }>(
        'mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code } } }',
        { token: tokens[turn] },
      );
      return code(completeSignIn.errors);
    };
    expect(await around(in_({ minutes: 10 }), complete)).toEqual(['done', 'LINK_USED_OR_EXPIRED', 'LINK_USED_OR_EXPIRED']);
  });

  it('a program’s token: fifteen minutes', async () => {
    app.clock.set('2026-08-31T11:00:00.000Z');
    const recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, editor), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    const program = await newProgram(app, recruiter);
    const status = async () =>
      (
        await program.fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ viewer { kind } }"}',
        })
      ).status;
    expect(await around(in_({ minutes: 15 }), status)).toEqual([200, 401, 401]);
  });

  it('what a password opened: half an hour; the password: its own end', async () => {
    app.clock.set('2026-08-31T12:00:00.456Z');
    const remi = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' });
    await restrict(remi.owner, remi.id);
    const end = in_({ hours: 2 });
    const { password } = await issuePassword(editor, remi.reference, { recipientEmail: 'holder@elsewhere.test' }, end.toISOString());
    const holder = app.browser();
    expect(code((await unlock(holder, remi.reference, password)).errors)).toBe('done');
    const isOpen = async () => (await open(holder, remi.slug)) !== null;
    expect(await around(in_({ minutes: 30 }), isOpen)).toEqual([true, false, false]);
    expect(await around(end, async () => code((await unlock(app.browser(), remi.reference, password)).errors))).toEqual([
      'done',
      'PASSWORD_EXPIRED',
      'PASSWORD_EXPIRED',
    ]);
    // Opened in the last millisecond, it closes with the password.
    app.clock.set(new Date(end.getTime() - 1));
    const last = app.browser();
    await unlock(last, remi.reference, password);
    expect(await around(end, async () => (await open(last, remi.slug)) !== null)).toEqual([true, false, false]);
  });

  it('an invitation: fourteen days, on its page and when it is accepted', async () => {
    app.clock.set('2026-08-31T16:00:00.789Z');
    const acme = await newCompany(app, { name: 'Rivale' }, editor);
    const tokens: string[] = [];
    for (const name of ['one', 'two', 'three']) {
      await editor.ask('mutation($input: InviteRecruiterInput!) { inviteRecruiter(input: $input) { errors { code } } }', {
        input: { companyId: acme.id, email: `${name}@rivale.test` },
      });
      tokens.push(await tokenMailed(app, `${name}@rivale.test`, '/invitations/accept'));
    }
    const end = in_({ days: 14 });
    const accept = async (turn: number) => {
      const shown = await app
        .browser()
        .ask<{ invitation: object | null }>('query($token: String!) { invitation(token: $token) { companyName } }', {
          token: tokens[turn],
        });
      const { acceptInvitation } = await app
        .browser()
        .ask<{ acceptInvitation: { errors: { code: string }[] } }>(
          'mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { errors { code } } }',
          { input: { token: tokens[turn], firstName: 'Neo', lastName: 'Roy' } },
        );
      return [shown.invitation !== null, code(acceptInvitation.errors)];
    };
    expect(await around(end, accept)).toEqual([
      [true, 'done'],
      [false, 'LINK_USED_OR_EXPIRED'],
      [false, 'LINK_USED_OR_EXPIRED'],
    ]);
  });

  it('the question of a mail, its preview, and a session with its socket: thirty days', async () => {
    app.clock.set('2026-08-31T10:00:00.000Z');
    const end = in_({ days: 30 });
    const visitor = app.browser();
    const asked = async () => {
      const { clipApproval } = await visitor.ask<{ clipApproval: { version: { previewUrl: string } } | null }>(
        'query($token: String!) { clipApproval(token: $token) { version { previewUrl } } }',
        { token: question },
      );
      return clipApproval !== null;
    };
    app.clock.set(new Date(end.getTime() - 1));
    const { clipApproval } = await visitor.ask<{ clipApproval: { version: { previewUrl: string } } }>(
      'query($token: String!) { clipApproval(token: $token) { version { previewUrl } } }',
      { token: question },
    );
    const preview = () => served(visitor, clipApproval.version.previewUrl);
    expect(await around(end, async () => [await asked(), await preview()])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);

    app.clock.set(new Date(end.getTime() - 1));
    const kind = async () => (await owner.ask<{ viewer: { kind: string } }>('{ viewer { kind } }')).viewer.kind;
    const socket = await new Socket(app.origin, { cookie: owner.cookies() }).ready();
    const heard = () => socket.messages.filter(({ type }) => type === 'next').length;
    socket.subscribe('1', 'subscription($id: ID!) { clipChanged(clipId: $id) { state } }', { id: clipId });
    const [, rowId = ''] = Buffer.from(clipId, 'base64url').toString().split(':');
    const tell = setInterval(() => void announce(app.services.orm.em.fork(), 'clip-changed', rowId), 50);
    await socket.hears(({ type }) => type === 'next');
    clearInterval(tell);
    expect(await around(end, kind)).toEqual(['CANDIDATE', 'VISITOR', 'VISITOR']);
    app.clock.set(end);
    const before = heard();
    await announce(app.services.orm.em.fork(), 'clip-changed', rowId);
    // It ends with that event, and tells nothing more.
    await Promise.race([socket.hears(({ type }) => type === 'complete'), socket.ends()]);
    expect(heard()).toBe(before);
    socket.raw.terminate();
  });

  it('A2: the release: eighteen months, on the page, in the list, by node, in every byte, for sources, acts and jobs', async () => {
    // Approved on 31 August 2026 at noon in Paris: February 2028 has 29 days, and Paris is an hour nearer to Greenwich. (An owner's address ends with a second.)
    const end = new Date('2028-02-29T11:00:00.000Z');
    app.clock.set(new Date(end.getTime() - 60_000));
    owner = await signIn(app, email);
    editor = await signIn(app, 'editor@jobprod.test');
    const token = await approvalToken(app, editor, clipId, email);
    const act = async (browser: Browser, mutation: string, input: Record<string, unknown>): Promise<string> => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`;
      return code((await browser.ask<Record<string, { errors: { code: string }[] }>>(query, { input }))[mutation]?.errors ?? []);
    };
    expect(await act(owner, 'approveClip', { token, diffusion: 'PUBLIC' })).toBe('done');
    expect(await act(editor, 'publishClip', { clipId })).toBe('done');
    expect(await publish(owner)).toEqual([]);
    profile = await ownProfile(owner);
    const visitor = app.browser();
    type Urls = { profile: { clip: { videoUrl: string; posterUrl: string } } };
    const { clip } = (
      await visitor.ask<Urls>('query($slug: String!) { profile(slug: $slug) { clip { videoUrl posterUrl } } }', { slug: profile.slug })
    ).profile;
    const sources = '{ viewer { candidate { sources { proxyUrl stripUrl } } } }';
    type Sources = { viewer: { candidate: { sources: { proxyUrl: string | null; stripUrl: string | null }[] } } };
    const [source] = (await owner.ask<Sources>(sources)).viewer.candidate.sources;
    const seen = async () => ({
      page: (await open(visitor, profile.slug))?.clip !== null,
      list: (await listed(visitor, { withClip: true })).length,
      node:
        (
          await visitor.ask<{ node: { clip: object | null } }>('query($id: ID!) { node(id: $id) { ... on Profile { clip { id } } } }', {
            id: profile.id,
          })
        ).node.clip !== null,
      addresses: (await owner.ask<Sources>(sources)).viewer.candidate.sources.every(({ proxyUrl }) => proxyUrl !== null),
    });
    const shown = { page: true, list: 1, node: true, addresses: true };
    const gone = { page: false, list: 0, node: false, addresses: false };
    expect(await around(end, seen)).toEqual([shown, gone, gone]);
    // An answer takes real time, and is cut where that runs out: a millisecond before the end there is hardly one left to give.
    const bytes = async () => [
      ...[await served(visitor, clip.videoUrl), await served(visitor, clip.posterUrl), await served(visitor, clip.videoUrl, 'HEAD')],
      ...[await served(owner, source?.proxyUrl), await served(owner, source?.stripUrl)],
    ];
    const none = [false, false, false, false, false];
    expect(await around(end, bytes, 60_000)).toEqual([[true, true, true, true, true], none, none]);

    app.clock.set(new Date(end.getTime() - 1));
    expect(await act(editor, 'renderClip', { clipId: draft.id, revision: draft.revision })).toBe('done');
    app.clock.set(end);
    await app.runDueJobs();
    const state = '{ state version { id } }';
    expect(await editor.ask(`query($id: ID!) { clip(id: $id) ${state} }`, { id: draft.id })).toEqual({
      clip: { state: 'DRAFT', version: null },
    });
    expect(await act(editor, 'renderClip', { clipId: draft.id, revision: draft.revision })).toBe('IMAGE_RELEASE_MISSING');
  });
});
