import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../test/browser.ts';
import { publishedClip } from '../../test/clips.ts';
import { issuePassword, lift, ownRecruiterId, restrict, revokePassword, unlock } from '../../test/diffusion.ts';
import { newCandidate, newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { changeProfile, newPublishedProfile, type Published } from '../../test/profiles.ts';
import { errorsIn, Socket } from '../../test/socket.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

type Look = { kind: string; companyName: string | null; reason: string; playedShare: number | null };

describe('pages that stand open', { timeout: 120_000 }, () => {
  let app: TestApp;
  let camille: Published;
  let manager: Browser;
  let rita: Browser;
  let eve: Browser;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    await publishedClip(app, editor, camille.owner, 'camille@example.test');
    manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    rita = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, manager), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    eve = await newRecruiter(app, await newCompany(app, { name: 'Rivale' }, manager), {
      email: 'eve@rivale.test',
      firstName: 'Eve',
      lastName: 'Roy',
    });
  }, 180_000);
  afterAll(async () => {
    for (const socket of sockets) socket.raw.terminate();
    await app.stop();
  });

  const fields = 'id headline summary clip { id videoUrl }';
  /** Someone’s page of the profile, which hears of it. */
  const watching = async (browser: Browser): Promise<Socket> => {
    const socket = await new Socket(app.origin, { cookie: browser.cookies(), 'x-forwarded-for': browser.source }).ready();
    sockets.push(socket);
    socket.subscribe('1', `subscription($id: ID!) { profileChanged(profileId: $id) { ${fields} } }`, { id: camille.id });
    await socket.hears(({ type }) => type === 'next');
    return socket;
  };
  const told = (socket: Socket) => socket.messages.filter(({ type }) => type === 'next');
  const hearsOfTheEnd = async (socket: Socket) => {
    await socket.hears(({ type, id }) => type === 'complete' && id === '1');
    expect(told(socket).at(-1)).toMatchObject({ payload: { data: null } });
    expect(errorsIn(told(socket).at(-1) ?? { type: '' })[0]?.extensions?.code).toBe('NOT_FOUND');
  };
  /** Something that they see: by then, whatever came before it was not told. */
  const headline = async (text: string) => expect(await changeProfile(camille.owner, { headline: text })).toEqual([]);

  it('fault C10: hidden and absent are refused alike', async () => {
    await restrict(camille.owner, camille.id);
    const answers = await Promise.all(
      [camille.id, Buffer.from('Profile:019ab3f2-7c11-7000-8000-000000000000').toString('base64url')].map(async (id) => {
        const socket = await new Socket(app.origin, { cookie: rita.cookies() }).ready();
        sockets.push(socket);
        socket.subscribe('1', 'subscription($id: ID!) { profileChanged(profileId: $id) { id } }', { id });
        return JSON.stringify(errorsIn(await socket.hears(({ id: about }) => about === '1')));
      }),
    );
    expect(answers[0]).toContain('NOT_FOUND');
    expect(answers[1]?.replace(/"requestId":"[^"]+"/, '')).toBe(answers[0]?.replace(/"requestId":"[^"]+"/, ''));
    await lift(camille.owner, camille.id);
  });

  it('D1: restricted as a whole, it is gone at once from a page that stands open', async () => {
    const page = await watching(rita);
    await restrict(camille.owner, camille.id);
    await hearsOfTheEnd(page);
    await lift(camille.owner, camille.id);
  });

  it('D1, fault C10: a visitor hears of it as well, and so does who holds a password, of its revocation', async () => {
    const page = await watching(app.browser());
    await restrict(camille.owner, camille.id);
    await hearsOfTheEnd(page);
    const { id, password } = await issuePassword(manager, camille.reference, { recipientEmail: 'holder@elsewhere.test' });
    const [holder, other] = [app.browser(), app.browser()];
    await unlock(holder, camille.reference, password);
    const held = await watching(holder);
    const nothing = await new Socket(app.origin, { cookie: other.cookies(), 'x-forwarded-for': other.source }).ready();
    sockets.push(nothing);
    nothing.subscribe('1', `subscription($id: ID!) { profileChanged(profileId: $id) { id } }`, { id: camille.id });
    expect(errorsIn(await nothing.hears(({ id: about }) => about === '1'))[0]?.extensions?.code).toBe('NOT_FOUND');
    await revokePassword(manager, id);
    await hearsOfTheEnd(held);
    await lift(camille.owner, camille.id);
  });

  it('D1, D2: of what is hidden from them they hear nothing: no change of it, no password, no other company blocked', async () => {
    await restrict(camille.owner, camille.id, ['SUMMARY']);
    const page = await watching(rita);
    const before = told(page).length;
    await changeProfile(camille.owner, { summary: 'Autre chose, que Rita ne lit pas, mais qui se lit par mot de passe.' });
    const { id } = await issuePassword(manager, camille.reference, { recipientEmail: 'holder@elsewhere.test' });
    await revokePassword(manager, id);
    await camille.owner.ask('mutation { blockCompany(input: { name: "Tout autre" }) { errors { code } } }');
    await headline('Menuisière, et maintenant cheffe d’atelier');
    await page.hears((message) => JSON.stringify(message).includes('cheffe d’atelier'));
    expect(told(page).length - before).toBe(1);
    await lift(camille.owner, camille.id);
  });

  it('D3: revoked, a password ends the page that it opened, and no other', async () => {
    await restrict(camille.owner, camille.id);
    const { id, password } = await issuePassword(manager, camille.reference, { recruiterId: await ownRecruiterId(rita) });
    const other = await issuePassword(manager, camille.reference, { recruiterId: await ownRecruiterId(eve) });
    await unlock(rita, camille.reference, password);
    await unlock(eve, camille.reference, other.password);
    const [ritas, eves] = [await watching(rita), await watching(eve)];
    await revokePassword(manager, id);
    await hearsOfTheEnd(ritas);
    await headline('Menuisière d’agencement');
    await eves.hears((message) => told(eves).at(-1) === message && JSON.stringify(message).includes('d’agencement'));
    await lift(camille.owner, camille.id);
  });

  it('N2: blocked, a company’s people lose the page that stands open before them, and the others keep theirs', async () => {
    const [ritas, eves] = [await watching(rita), await watching(eve)];
    await camille.owner.ask('mutation { blockCompany(input: { name: "Rivale" }) { errors { code } } }');
    await hearsOfTheEnd(eves);
    await headline('Agenceuse');
    await ritas.hears((message) => JSON.stringify(message).includes('Agenceuse'));
  });

  describe('what was played', () => {
    type Clip = { id: string; durationSeconds: number; videoUrl: string };
    const clipOf = async (browser: Browser): Promise<Clip | null> =>
      (
        await browser.ask<{ profile: { clip: Clip | null } | null }>(
          'query($slug: String!) { profile(slug: $slug) { clip { id durationSeconds videoUrl } } }',
          { slug: camille.slug },
        )
      ).profile?.clip ?? null;
    const plays = (browser: Browser, clipId: string, playedSeconds: number) =>
      browser.answer('mutation($input: RecordClipPlayedInput!) { recordClipPlayed(input: $input) { errors { code } } }', {
        input: { clipId, playedSeconds },
      });
    /** Has so much of the file sent; until the end of it where nothing is said. */
    const loads = async (browser: Browser, share?: number) => {
      const { videoUrl = '' } = (await clipOf(browser)) ?? {};
      const size = Number((await browser.fetch(videoUrl, { method: 'HEAD' })).headers.get('content-length'));
      const range = share === undefined ? {} : { range: `bytes=0-${Math.floor(size * share) - 1}` };
      expect((await (await browser.fetch(videoUrl, { headers: range })).arrayBuffer()).byteLength).toBeGreaterThan(0);
    };
    const trail = async (): Promise<Look[]> =>
      (
        await camille.owner.ask<{ profileAccessTrail: { nodes: Look[] } }>(
          '{ profileAccessTrail(first: 100) { nodes { kind companyName reason playedShare } } }',
        )
      ).profileAccessTrail.nodes.filter(({ kind }) => kind === 'PLAYED');

    it('D3: of a company’s person stands in the trail, once, at its greatest share, and in the register', async () => {
      const clip = await clipOf(rita);
      const half = (clip?.durationSeconds ?? 0) / 2;
      await loads(rita);
      // What was sent is noted as it goes, beside the answer.
      await eventually(async () => {
        await plays(rita, clip?.id ?? '', half);
        return (await trail()).length > 0;
      });
      await plays(rita, clip?.id ?? '', half / 2);
      expect(await trail()).toEqual([{ kind: 'PLAYED', companyName: 'Acme', reason: 'NETWORK_MEMBER', playedShare: 0.5 }]);
      await plays(rita, clip?.id ?? '', half * 50);
      expect(await trail()).toMatchObject([{ playedShare: 1 }]);
      const entries = await app.services.orm.em
        .fork()
        .execute<{ count: number }[]>(`select count(*)::int as count from register_entry where type = 'clip-played'`);
      expect(entries).toEqual([{ count: 1 }]);
    });

    it('D3: what was never sent to someone they have not played, whatever their page says', async () => {
      const vera = await newRecruiter(app, await newCompany(app, { name: 'Voisine' }, manager), {
        email: 'vera@voisine.test',
        firstName: 'Vera',
        lastName: 'Roy',
      });
      const clip = await clipOf(vera);
      const whole = clip?.durationSeconds ?? 0;
      const veras = async () => (await trail()).filter(({ companyName }) => companyName === 'Voisine');
      await plays(vera, clip?.id ?? '', whole);
      expect(await veras()).toEqual([]);
      await loads(vera, 0.2);
      await eventually(async () => {
        await plays(vera, clip?.id ?? '', whole);
        return (await veras()).length > 0;
      });
      expect((await veras())[0]?.playedShare).toBeCloseTo(0.3, 2);
      // The same bytes again are no others.
      await loads(vera, 0.2);
      await plays(vera, clip?.id ?? '', whole);
      expect((await veras())[0]?.playedShare).toBeCloseTo(0.3, 2);
      await loads(vera);
      await eventually(async () => {
        await plays(vera, clip?.id ?? '', whole);
        return (await veras())[0]?.playedShare === 1;
      });
    });

    it('D3: an answer without bytes is no playing: a head, one known already, a range past the end, a condition not met', async () => {
      const otto = await newRecruiter(app, await newCompany(app, { name: 'Ottokar' }, manager), {
        email: 'otto@ottokar.test',
        firstName: 'Otto',
        lastName: 'Roy',
      });
      const clip = await clipOf(otto);
      const path = clip?.videoUrl ?? '';
      const head = await otto.fetch(path, { method: 'HEAD' });
      const etag = head.headers.get('etag') ?? '';
      const asks: [Record<string, string>, number][] = [
        [{ 'if-none-match': etag }, 304],
        [{ 'if-none-match': `W/${etag}`, range: 'bytes=0-99' }, 304],
        [{ range: 'bytes=999999999-' }, 416],
        [{ 'if-match': '"other"' }, 412],
      ];
      for (const [headers, status] of asks) expect((await otto.fetch(path, { headers })).status).toBe(status);
      await plays(otto, clip?.id ?? '', clip?.durationSeconds ?? 0);
      expect((await trail()).filter(({ companyName }) => companyName === 'Ottokar')).toEqual([]);
      const [kept] = await app.services.orm.em
        .fork()
        .execute<{ bytes: number }[]>('select count(*)::int as bytes from clip_serving where public_id = ? and ranges = ?', [
          clip?.id ?? '',
          '{}',
        ]);
      expect(kept).toEqual({ bytes: 0 });
      // A range that is held against other bytes than these is answered whole, and counts as what was sent.
      const whole = await otto.fetch(path, { headers: { range: 'bytes=0-9', 'if-range': '"other"' } });
      expect([whole.status, (await whole.arrayBuffer()).byteLength]).toEqual([200, Number(head.headers.get('content-length'))]);
      await eventually(async () => {
        await plays(otto, clip?.id ?? '', clip?.durationSeconds ?? 0);
        return (await trail()).some(({ companyName, playedShare }) => companyName === 'Ottokar' && playedShare === 1);
      });
    });

    it('of visitors, other candidates and the owner nothing is kept', async () => {
      const olga = await newCandidate(app, { email: 'olga@example.test', firstName: 'Olga', lastName: 'Autre' });
      const before = await trail();
      for (const browser of [app.browser(), olga, camille.owner]) {
        await loads(browser);
        expect((await plays(browser, (await clipOf(browser))?.id ?? '', 1)).errors).toBeUndefined();
      }
      expect(await trail()).toEqual(before);
      const kept = await app.services.orm.em
        .fork()
        .execute<{ readers: number }[]>('select count(distinct reader)::int as readers from clip_serving');
      expect(kept).toEqual([{ readers: 3 }]);
    });

    it('D3: of who holds a password and is nobody here, stands there too; D2: of a clip that is hidden it is told as of none', async () => {
      await restrict(camille.owner, camille.id, ['CLIP']);
      const { password } = await issuePassword(manager, camille.reference, { recipientEmail: 'holder@elsewhere.test' });
      const holder = app.browser();
      await unlock(holder, camille.reference, password);
      const clip = await clipOf(holder);
      await loads(holder);
      await eventually(async () => {
        await plays(holder, clip?.id ?? '', clip?.durationSeconds ?? 0);
        return (await trail())[0]?.reason === 'PASSWORD_HOLDER';
      });
      expect((await trail())[0]).toEqual({ kind: 'PLAYED', companyName: null, reason: 'PASSWORD_HOLDER', playedShare: 1 });
      const strangers = [await plays(rita, clip?.id ?? '', 1), await plays(rita, 'x'.repeat(43), 1)];
      expect(strangers[0]?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
      expect(strangers[0]?.data).toEqual(strangers[1]?.data);
      await lift(camille.owner, camille.id);
    });

    const looks = async (company: string): Promise<string[]> =>
      (
        await camille.owner.ask<{ profileAccessTrail: { nodes: Look[] } }>(
          '{ profileAccessTrail(first: 100) { nodes { kind companyName reason playedShare } } }',
        )
      ).profileAccessTrail.nodes.flatMap(({ kind, companyName }) => (companyName === company ? [kind] : []));

    it('N2: who has its bytes sent has consulted the profile, though they never opened its page and tell of no playing', async () => {
      const jade = await newRecruiter(app, await newCompany(app, { name: 'Jonque' }, manager), {
        email: 'jade@jonque.test',
        firstName: 'Jade',
        lastName: 'Roy',
      });
      const { profiles } = await jade.ask<{ profiles: { nodes: { clip: Clip | null }[] } }>(
        '{ profiles(first: 20) { nodes { clip { id durationSeconds videoUrl } } } }',
      );
      const path = profiles.nodes[0]?.clip?.videoUrl ?? '';
      await jade.fetch(path, { method: 'HEAD' });
      expect(await looks('Jonque')).toEqual([]);
      for (const range of ['bytes=0-9', 'bytes=10-19', 'bytes=20-29'])
        expect((await (await jade.fetch(path, { headers: { range } })).arrayBuffer()).byteLength).toBe(10);
      expect(await looks('Jonque')).toEqual(['CONSULTED']);
    });

    it('N2: who is told of its changes has consulted it, once in half an hour, though they never opened its page', async () => {
      const ines = await newRecruiter(app, await newCompany(app, { name: 'Iris' }, manager), {
        email: 'ines@iris.test',
        firstName: 'Inès',
        lastName: 'Roy',
      });
      const page = await watching(ines);
      expect(await looks('Iris')).toEqual(['CONSULTED']);
      await headline('Menuisière et agenceuse');
      await page.hears((message) => JSON.stringify(message).includes('et agenceuse'));
      expect(await looks('Iris')).toEqual(['CONSULTED']);
    });
  });
});
