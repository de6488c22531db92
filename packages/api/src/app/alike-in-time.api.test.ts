import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { publishedClip } from '../../test/clips.ts';
import { lift, restrict } from '../../test/diffusion.ts';
import { cliffsDelta, timedByTurns } from '../../test/effect-size.ts';
import { newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { aPicture, sendPicture } from '../../test/pictures.ts';
import { changeProfile, newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { readerOf } from '../authorization/reader.ts';
import { visitor } from '../authorization/viewer.ts';
import { newSecret } from '../platform/ids.ts';
import { mintMediaPrefix } from '../platform/media/signed-url.ts';
import { clipFileNames } from '../profiles/clip-address.ts';
import { ClipPlacement } from '../profiles/clip-placement.entity.ts';
import { PortfolioImage } from '../profiles/portfolio-image.entity.ts';
import { readPersistedDocuments } from './gate/persisted-documents.ts';
import { webDist } from './web-dist.ts';

/** Beside the API’s own answers (`diffusion/gate.api.test.ts`): what is fetched. */
describe('hidden and absent, fetched', { timeout: 240_000 }, () => {
  let app: TestApp;
  let hidden: Published;
  let recruiter: Browser;
  beforeAll(async () => {
    app = await startTestApp({ webDist, persistedDocuments: await readPersistedDocuments(join(webDist, 'persisted-documents.json')) });
    hidden = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' }, { offersCv: true });
    const { body: picture } = await sendPicture(hidden.owner, await aPicture('jpg', 320, 200));
    await changeProfile(hidden.owner, { portfolio: [{ title: 'Escalier', image: { imageId: picture.id, alt: 'Un escalier' } }] });
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Ed', lastName: 'Itor' }, 'EDITOR');
    await publishedClip(app, editor, hidden.owner, 'remi@example.test');
    await restrict(hidden.owner, hidden.id);
    recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
  });
  afterAll(() => app.stop());

  /** As our own signer makes addresses, for a visitor. */
  const signed = async (element: string, version: string, name: string): Promise<string> => {
    const { tokenKeys: keys, settings } = app.services;
    const grant = { viewer: readerOf(visitor('fr')), element, version };
    return `${await mintMediaPrefix({ keys, issuer: settings.origin, grant, now: app.clock.now(), seconds: 300 })}${name}`;
  };

  /** Five hundred requests of each, one after the other in an order of chance; each answered 404. */
  const alike = async (browser: Browser, one: string, other: string): Promise<void> => {
    const fetched = (path: string) => async () => {
      const response = await browser.fetch(path);
      await response.arrayBuffer();
      expect(response.status).toBe(404);
    };
    await timedByTurns(20, fetched(one), fetched(other));
    const [a, b] = await timedByTurns(500, fetched(one), fetched(other));
    expect(Math.abs(cliffsDelta(a, b))).toBeLessThan(0.15);
  };

  it('D2, fault C12: a page takes the same time, for a visitor and for a recruiter', { retry: 2 }, async () => {
    for (const browser of [app.browser(), recruiter]) await alike(browser, `/profiles/${hidden.slug}`, '/profiles/p-222222222222');
  });

  it('D2, fault C12: a paper likewise', { retry: 2 }, async () => {
    await alike(app.browser(), `/profiles/${hidden.slug}/cv.pdf`, '/profiles/p-222222222222/cv.pdf');
  });

  it('D2, fault C12: media likewise, by an address that our own signer made', { retry: 2 }, async () => {
    const image = await app.services.orm.em.fork().findOneOrFail(PortfolioImage, { profile: { slug: hidden.slug } });
    const address = (version: string) => signed('portfolio-image', version, 'picture.jpg');
    await alike(app.browser(), await address(image.publicId), await address(newSecret()));
  });

  it('D2, fault C12: the bytes of a clip likewise', { retry: 2 }, async () => {
    const placement = () => app.services.orm.em.fork().findOneOrFail(ClipPlacement, { profile: { slug: hidden.slug }, removedAt: null });
    const address = (version: string) => signed('profile-clip', version, clipFileNames[0] ?? '');
    // What is served to who may see it is what is timed.
    await lift(hidden.owner, hidden.id);
    const shown = await placement();
    expect((await app.browser().fetch(await address(shown.publicId), { method: 'HEAD' })).status).toBe(200);
    await restrict(hidden.owner, hidden.id);
    const clip = await placement();
    await alike(app.browser(), await address(clip.publicId), await address(newSecret()));
  });
});
