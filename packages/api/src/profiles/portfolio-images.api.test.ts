import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { issuePassword, lift, restrict, unlock } from '../../test/diffusion.ts';
import { newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { aPicture, type SentPicture, sendPicture, withExif } from '../../test/pictures.ts';
import { changeProfile, newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

type Seen = { portfolio: { title: string; image: { id: string; url: string; alt: string; width: number; height: number } | null }[] };
const alt = 'Un escalier suspendu, vu d’en bas';

describe('the pictures of a portfolio', { timeout: 120_000 }, () => {
  let app: TestApp;
  let camille: Published;
  let sacha: Published;
  let recruiter: Browser;
  let manager: Browser;
  let photograph: Buffer;
  let sent: SentPicture;
  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    sacha = await newPublishedProfile(app, { email: 'sacha@example.test', firstName: 'Sacha', lastName: 'Blanc' });
    manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    const acme = await newCompany(app, { name: 'Acme' }, manager);
    recruiter = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    photograph = withExif(await aPicture('jpg', 400, 300), { orientation: 6, text: 'Camille Durand, 12 rue des Lilas' });
  });
  afterAll(() => app.stop());

  const pictureSeenBy = async (browser: Browser) =>
    (
      await browser.ask<{ profile: Seen | null }>(
        'query($slug: String!) { profile(slug: $slug) { portfolio { title image { id url alt width height } } } }',
        { slug: camille.slug },
      )
    ).profile?.portfolio[0]?.image;
  const names = (image: { imageId: string; alt: string } | null, browser = camille.owner) =>
    changeProfile(browser, { portfolio: [{ title: 'Escalier suspendu', image }] });
  const files = async () => {
    const entries = await readdir(join(app.services.settings.dataDir, 'renditions'), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    return entries.filter((entry) => entry.isFile()).length;
  };

  it('C2, fault C14: is drawn anew: upright, and with nothing of what a telephone wrote in its file', async () => {
    const answer = await sendPicture(camille.owner, photograph);
    expect(answer).toMatchObject({ status: 201, body: { width: 300, height: 400 } });
    sent = answer.body;
    const response = await camille.owner.fetch(sent.url);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1');
    expect(bytes).not.toMatch(/Camille|Lilas|Exif|Lavc/);
  });

  it('is its owner’s alone until the profile names it, and then everybody’s who sees the portfolio', async () => {
    expect((await app.browser().fetch(sent.url)).status).toBe(404);
    expect(await names({ imageId: sent.id, alt })).toEqual([]);
    const seen = await pictureSeenBy(app.browser());
    expect(seen).toMatchObject({ id: sent.id, alt, width: 300, height: 400 });
    expect((await app.browser().fetch(seen?.url ?? '')).status).toBe(200);
    // An address is its reader's (fault C05).
    expect((await app.browser().fetch((await pictureSeenBy(recruiter))?.url ?? '')).status).toBe(404);
  });

  it('D1, D2: restricted, it is there for its owner and who holds a password; what it went by until then opens nothing, lifted neither', async () => {
    const before = (await pictureSeenBy(app.browser()))?.url ?? '';
    await restrict(camille.owner, camille.id, ['PORTFOLIO']);
    expect((await app.browser().fetch(before)).status).toBe(404);
    expect(await pictureSeenBy(recruiter)).toBeUndefined();
    const { password } = await issuePassword(manager, camille.reference, { recipientEmail: 'holder@elsewhere.test' });
    const holder = app.browser();
    await unlock(holder, camille.reference, password);
    const held = (await pictureSeenBy(holder))?.url ?? '';
    expect((await holder.fetch(held)).status).toBe(200);
    expect((await app.browser().fetch(held)).status).toBe(404);
    for (const path of [held.replace('picture.jpg', 'picture.png'), held.replace('picture.jpg', 'sent')])
      expect((await holder.fetch(path)).status).toBe(404);
    await lift(camille.owner, camille.id);
    expect((await app.browser().fetch(before)).status).toBe(404);
    expect((await app.browser().fetch((await pictureSeenBy(app.browser()))?.url ?? '')).status).toBe(200);
  });

  it('C2: what is said of it is read for the name of whoever shows none; a picture is one’s own, and is named once', async () => {
    expect(await names({ imageId: sent.id, alt: 'Camille Durand sur son escalier' })).toMatchObject([
      { code: 'IDENTITY_LEAK', path: ['portfolio', '0', 'image'] },
    ]);
    expect(await names({ imageId: sent.id, alt: ' ' })).toMatchObject([{ code: 'INVALID_INPUT', path: ['portfolio', '0', 'image'] }]);
    expect(await names({ imageId: sent.id, alt }, sacha.owner)).toMatchObject([
      { code: 'INVALID_INPUT', path: ['portfolio', '0', 'image'] },
    ]);
    const twice = [0, 1].map(() => ({ title: 'Escalier', image: { imageId: sent.id, alt } }));
    expect(await changeProfile(camille.owner, { portfolio: twice })).toMatchObject([
      { code: 'INVALID_INPUT', path: ['portfolio', '1', 'image'] },
    ]);
  });

  it('fault E07: is refused where it is none, too large, or sent by somebody else; for those there is nothing here', async () => {
    expect(
      await sendPicture(camille.owner, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'.padEnd(200)), 'image/png'),
    ).toMatchObject({
      status: 422,
      body: { code: 'INVALID_INPUT' },
    });
    expect((await sendPicture(camille.owner, Buffer.alloc(13 * 1024 * 1024))).status).toBe(413);
    const huge = await aPicture('png', 64, 64);
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    expect((await sendPicture(camille.owner, huge, 'image/png')).status).toBe(422);
    for (const browser of [app.browser(), recruiter, manager]) expect((await sendPicture(browser, photograph)).status).toBe(404);
    expect(await files()).toBe(1);
  });

  it('G5: what the profile does not name is forgotten after a day, its file with it', async () => {
    await sendPicture(camille.owner, photograph);
    expect(await files()).toBe(2);
    app.clock.advance({ days: 2 });
    await app.runDueJobs();
    expect(await files()).toBe(1);
    expect(await names(null)).toEqual([]);
    app.clock.advance({ hours: 2 });
    await app.runDueJobs();
    expect(await files()).toBe(0);
  });
});
