import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { ownCandidateId, publishedClip } from '../../test/clips.ts';
import { lift, restrict } from '../../test/diffusion.ts';
import { newStaff, signIn } from '../../test/people.ts';
import { newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { Socket } from '../../test/socket.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { announce } from '../platform/events.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';

const email = 'camille@example.test';
const clipById = 'query($id: ID!) { clip(id: $id) { title version { id previewUrl } } }';
const byNode = 'query($id: ID!) { node(id: $id) { ... on Clip { title } ... on ClipVersion { previewUrl } } }';
const onCandidate = 'query($id: ID!) { candidate(id: $id) { clips { title } } }';

describe('looks at a restricted clip beside its page', { timeout: 120_000 }, () => {
  let app: TestApp;
  let camille: Published;
  let clipId: string;
  let versionId: string;
  let candidateId: string;
  let editor: Browser;
  let manager: Browser;
  let officer: Browser;
  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' });
    for (const [name, role] of [
      ['editor', 'EDITOR'],
      ['manager', 'NETWORK_MANAGER'],
      ['officer', 'DATA_PROTECTION_OFFICER'],
    ] as const)
      await newStaff(app, { email: `${name}@jobprod.test`, firstName: 'Alix', lastName: 'Roy' }, role);
    editor = await signIn(app, 'editor@jobprod.test');
    candidateId = await ownCandidateId(camille.owner);
    clipId = await publishedClip(app, editor, camille.owner, email);
  }, 120_000);
  afterAll(() => app.stop());
  // Hours pass, and who comes back signs in anew.
  beforeEach(async () => {
    app.clock.advance({ hours: 1 });
    editor = await signIn(app, 'editor@jobprod.test');
    manager = await signIn(app, 'manager@jobprod.test');
    officer = await signIn(app, 'officer@jobprod.test');
  });

  const looks = async (): Promise<number> => {
    const { profileAccessTrail } = await camille.owner.ask<{ profileAccessTrail: { nodes: { kind: string; reason: string }[] } }>(
      '{ profileAccessTrail(first: 100) { nodes { kind reason } } }',
    );
    return profileAccessTrail.nodes.filter(({ kind, reason }) => kind === 'CONSULTED' && reason === 'STAFF_IN_CHARGE').length;
  };
  const registered = async (): Promise<number> => {
    const [row] = await app.services.orm.em
      .fork()
      .execute<{ count: number }[]>(`select count(*)::int as count from register_payload where payload like '%STAFF_IN_CHARGE%'`);
    return row?.count ?? 0;
  };
  const previewFor = async (browser: Browser) => {
    const { clip } = await browser.ask<{ clip: { version: { id: string; previewUrl: string } } }>(clipById, { id: clipId });
    versionId = clip.version.id;
    return clip.version.previewUrl;
  };

  it('D1: at a clip that is public, nobody of the staff leaves a trace', async () => {
    for (const browser of [editor, manager, officer]) {
      await previewFor(browser);
      await browser.ask(onCandidate, { id: candidateId });
    }
    expect(await looks()).toBe(0);
  });

  it.each<[string, (browser: Browser) => Promise<unknown>]>([
    ['by its id', (browser) => browser.ask(clipById, { id: clipId })],
    ['as a node', (browser) => browser.ask(byNode, { id: clipId })],
    ['its version as a node', (browser) => browser.ask(byNode, { id: versionId })],
    ['on its candidate’s page', (browser) => browser.ask(onCandidate, { id: candidateId })],
  ])(
    'D1: restricted, the staff in charge who look at it %s are in the owner’s trail and in the register, once in half an hour',
    async (_how, look) => {
      await restrict(camille.owner, camille.id, ['CLIP']);
      for (const browser of [manager, officer]) {
        app.clock.advance({ hours: 1 });
        const [before, entries] = [await looks(), await registered()];
        await look(browser);
        expect(await looks()).toBe(before + 1);
        expect(await registered()).toBe(entries + 1);
        app.clock.advance({ minutes: 5 });
        await look(browser);
        await browser.fetch(await previewFor(browser));
        expect(await looks()).toBe(before + 1);
        app.clock.advance({ minutes: 31 });
        await look(browser);
        expect(await looks()).toBe(before + 2);
      }
      app.clock.advance({ hours: 1 });
      const before = await looks();
      await look(editor);
      expect(await looks()).toBe(before);
    },
  );

  it('D1: and so are those whose queue names it, at whatever step it waits', async () => {
    await restrict(camille.owner, camille.id, ['CLIP']);
    const em = app.services.orm.em.fork();
    await em.execute(`update clip set state = 'APPROVED' where id = ?`, [fromGlobalId(clipId)?.id ?? '']);
    await em.execute(`update staff_member set roles = array['NETWORK_MANAGER', 'EDITOR'] where 'NETWORK_MANAGER' = any(roles)`);
    try {
      app.clock.advance({ hours: 1 });
      manager = await signIn(app, 'manager@jobprod.test');
      const before = await looks();
      const { staffQueue } = await manager.ask<{ staffQueue: { clip: { title: string } | null }[] }>('{ staffQueue { clip { title } } }');
      expect(staffQueue.filter(({ clip }) => clip)).toHaveLength(1);
      expect(await looks()).toBe(before + 1);
    } finally {
      await em.execute(`update clip set state = 'PUBLISHED' where id = ?`, [fromGlobalId(clipId)?.id ?? '']);
      await em.execute(`update staff_member set roles = array['NETWORK_MANAGER'] where 'NETWORK_MANAGER' = any(roles)`);
    }
  });

  it('D1: and so are those to whom its preview is played, who held the address before it was restricted', async () => {
    await lift(camille.owner, camille.id);
    app.clock.advance({ hours: 1 });
    const preview = await previewFor(manager);
    await restrict(camille.owner, camille.id);
    const before = await looks();
    for (const range of ['bytes=0-99', 'bytes=100-199', 'bytes=200-299'])
      expect((await manager.fetch(preview, { headers: { range } })).status).toBe(206);
    expect(await looks()).toBe(before + 1);
  });

  it('D1: and those who watch it, each time that it changes before them', async () => {
    app.clock.advance({ hours: 1 });
    const before = await looks();
    const socket = await new Socket(app.origin, { cookie: officer.cookies() }).ready();
    socket.subscribe('1', 'subscription($id: ID!) { clipChanged(clipId: $id) { title } }', { id: clipId });
    // Announced until it is heard: nothing says when the service listens.
    const rowId = fromGlobalId(clipId)?.id ?? '';
    const announcing = setInterval(() => void announce(app.services.orm.em.fork(), 'clip-changed', rowId), 50);
    await socket.hears(({ type }) => type === 'next').finally(() => clearInterval(announcing));
    socket.raw.terminate();
    expect(await looks()).toBe(before + 1);
  });

  it('D1: a look at the profile’s own page is kept each time, as before', async () => {
    const before = await looks();
    await open(manager, camille.slug);
    await open(manager, camille.slug);
    expect(await looks()).toBe(before + 2);
  });
});
