import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { publishedClip } from '../../test/clips.ts';
import { Crawler, type Hints } from '../../test/crawler.ts';
import { issuePassword, restrict, revokePassword, unlock } from '../../test/diffusion.ts';
import { newCandidate, newCompany, newProgram, newRecruiter, newStaff } from '../../test/people.ts';
import { aPicture, sendPicture } from '../../test/pictures.ts';
import { changeProfile, newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { newId } from '../platform/ids.ts';
import { readPersistedDocuments } from './gate/persisted-documents.ts';
import { loadWebBundle } from './web-bundle.ts';
import { webDist } from './web-dist.ts';

const canary = 'Zyxoranette';
const planted = {
  headline: `${canary} d’agencement`,
  summary: `Je suis ${canary} depuis dix ans, et je cherche une équipe.`,
  skills: [canary, 'Pose'],
  places: [`Ville de ${canary}`],
  experiences: [{ role: canary, employer: `${canary} SA`, from: '2016-09-01', description: `Du ${canary} sur mesure.` }],
  educations: [{ title: `CAP ${canary}`, school: `Lycée ${canary}` }],
  spokenLanguages: [{ name: canary, level: 'NATIVE' }],
  portfolio: [{ title: `Escalier ${canary}`, description: canary }],
  offersCv: true,
};

/** Where the clip is on another host, known to the service alone (D4). */
const elsewhere = { YOUTUBE: `https://www.youtube.com/watch?v=${canary}`, OTHER: `https://vimeo.com/${canary}` };

type Clip = { id: string; videoUrl: string; posterUrl: string; captionsUrl: string };

describe('everything that can be come to', { timeout: 900_000 }, () => {
  let app: TestApp;
  let documents: ReadonlyMap<string, string>;
  let hidden: Published;
  let hints: Hints;
  /** SHA-256 of the bytes of the hidden clip. */
  const hiddenBytes = new Set<string>();
  let strangers: Record<string, Browser>;
  let insiders: Record<string, Browser>;
  let editor: Browser;

  const holder = async (staff: Browser, recipientEmail: string, isRevoked: boolean, expiresAt?: string): Promise<Browser> => {
    const { id, password } = await issuePassword(staff, hidden.reference, { recipientEmail }, expiresAt);
    const browser = app.browser();
    await unlock(browser, hidden.reference, password);
    if (isRevoked) await revokePassword(staff, id);
    return browser;
  };
  const staffAs = (name: string, role: Parameters<typeof newStaff>[2]) =>
    newStaff(app, { email: `${name}@jobprod.test`, firstName: 'Alix', lastName: 'Morel' }, role);

  beforeAll(async () => {
    documents = await readPersistedDocuments(join(webDist, 'persisted-documents.json'));
    app = await startTestApp({ webDist, persistedDocuments: documents });
    editor = await staffAs('editor', 'EDITOR');
    const manager = await staffAs('manager', 'NETWORK_MANAGER');
    const administrator = await staffAs('administrator', 'ADMINISTRATOR');
    await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    hidden = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' }, planted);
    await publishedClip(app, editor, hidden.owner, 'remi@example.test');
    for (const [kind, url] of Object.entries(elsewhere))
      await app.services.orm.em.fork().execute(
        `insert into clip_place (id, profile_id, placement_id, kind, state, medium, url, audience, added_at, added_by_id, since)
         select ?, k.profile_id, k.id, ?, 'SHOWN', ?, ?, 'UNLISTED', k.placed_at, k.id, k.placed_at from clip_placement k`,
        [newId(), kind, kind === 'OTHER' ? 'Vimeo' : null, url],
      );
    const { body: picture } = await sendPicture(hidden.owner, await aPicture('jpg', 320, 200));
    const image = { imageId: picture.id, alt: `Vue de ${canary}` };
    await changeProfile(hidden.owner, { portfolio: [{ title: `Escalier ${canary}`, description: canary, image }] });
    const recruiterOf = async (name: string) => {
      const company = await newCompany(app, { name }, manager);
      const recruiter = await newRecruiter(app, company, {
        email: `someone@${name.toLowerCase()}.test`,
        firstName: 'Rita',
        lastName: 'Roche',
      });
      return { company, recruiter };
    };
    const acme = await recruiterOf('Acme');
    const suspended = await recruiterOf('Arret');
    await manager.ask('mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Elle se tait." }) { errors { code } } }', {
      id: suspended.company.id,
    });
    const clipOf = async (browser: Browser): Promise<Clip> =>
      (
        await browser.ask<{ profile: { clip: Clip } }>(
          'query($slug: String!) { profile(slug: $slug) { clip { id videoUrl posterUrl captionsUrl } } }',
          {
            slug: hidden.slug,
          },
        )
      ).profile.clip;
    const pictureOf = async (browser: Browser): Promise<string> =>
      (
        await browser.ask<{ profile: { portfolio: { image: { url: string } }[] } }>(
          'query($slug: String!) { profile(slug: $slug) { portfolio { image { url } } } }',
          { slug: hidden.slug },
        )
      ).profile.portfolio[0]?.image.url ?? '';
    // What a company's recruiters kept and noted while it was there to be seen, and a search that would find it.
    for (const [name, input] of [
      ['shortlistProfile', { profileId: hidden.id, list: `Liste ${canary}` }],
      ['writeCompanyNote', { profileId: hidden.id, text: `Note sur ${canary}` }],
    ] as const) {
      await open(acme.recruiter, hidden.slug);
      const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
      const answer = await acme.recruiter.ask<Record<string, { errors: object[] }>>(
        `mutation($input: ${type}!) { ${name}(input: $input) { errors { code } } }`,
        { input },
      );
      expect(answer[name]?.errors).toEqual([]);
    }
    // Whatever link one holds from before: all of them are tried by everybody.
    const before = await clipOf(app.browser());
    const pictureBefore = await pictureOf(app.browser());
    await restrict(hidden.owner, hidden.id);
    const own = await clipOf(hidden.owner);
    const ownPicture = await pictureOf(hidden.owner);
    for (const address of [own.videoUrl, own.posterUrl, own.captionsUrl, ownPicture]) {
      const bytes = Buffer.from(await (await hidden.owner.fetch(address)).arrayBuffer());
      hiddenBytes.add(createHash('sha256').update(bytes).digest('hex'));
    }
    const links = [
      ...[before, own].flatMap(({ videoUrl, posterUrl, captionsUrl }) => [videoUrl, posterUrl, captionsUrl]),
      pictureBefore,
      ownPicture,
    ];
    const pages = (await loadWebBundle(webDist)).addresses.map(({ path }) => path).filter((path) => !path.includes(':'));
    hints = {
      slugs: [hidden.slug],
      ids: [hidden.id, own.id, before.id],
      paths: [...pages, ...links, `/profiles/${hidden.slug}`, `/profiles/${hidden.slug}/cv.pdf`, '/sitemap.xml', '/robots.txt'],
      words: [canary, canary.slice(0, 5), 'zixoranette'],
    };
    strangers = {
      'a visitor': app.browser(),
      'another candidate': await newCandidate(app, { email: 'olga@example.test', firstName: 'Olga', lastName: 'Autre' }),
      'a recruiter': acme.recruiter,
      'a recruiter of a suspended company': suspended.recruiter,
      'the holder of a password that was revoked': await holder(manager, 'gone@example.test', true),
      // Over by when they begin: each crawl begins a minute after the one before.
      'the holder of a password that expired': await holder(
        manager,
        'over@example.test',
        false,
        new Date(app.clock.now().getTime() + 30_000).toISOString(),
      ),
      'an interviewer': await staffAs('interviewer', 'INTERVIEWER'),
      'an administrator': administrator,
      'a program': await newProgram(app, acme.recruiter, ['PROFILES_READ', 'INTRODUCTIONS_READ', 'REGISTER_READ']),
      'a program without the scope': await newProgram(app, acme.recruiter, ['REGISTER_READ']),
      'a program of JobProd': await newProgram(app, administrator, ['PROFILES_READ']),
    };
    insiders = {
      'its owner': hidden.owner,
      'the network manager': manager,
      'the data-protection officer': await staffAs('officer', 'DATA_PROTECTION_OFFICER'),
      'who holds its password': await holder(manager, 'in@example.test', false),
    };
  }, 300_000);
  afterAll(() => app.stop());

  const crawled = (browser: Browser): Promise<Crawler> => {
    // A program has so much to spend in a minute.
    app.clock.advance({ minutes: 1 });
    return new Crawler(browser, documents.values(), hints).everywhere();
  };
  const met = ({ texts, digests }: Crawler) => ({
    texts: [...texts].filter(([, text]) => text.includes(canary)).map(([asked]) => asked),
    media: [...digests].filter((digest) => hiddenBytes.has(digest)).length,
  });

  it('D2: its owner, the staff in charge and who holds a password meet what is planted, in pages’ answers and in media', async () => {
    for (const [who, browser] of Object.entries(insiders)) {
      const crawl = await crawled(browser);
      const { texts, media } = met(crawl);
      expect(texts.length, who).toBeGreaterThan(0);
      expect(media, who).toBe(hiddenBytes.size);
      const isMet = (url: string) => [...crawl.texts.values()].some((text) => text.includes(url));
      expect(isMet(elsewhere.YOUTUBE), who).toBe(true);
      expect(isMet(elsewhere.OTHER), who).toBe(who !== 'who holds its password');
    }
  });

  it('D2, fault C01: nobody else does, wherever they go, whatever they ask for, with every link there was', async () => {
    for (const [who, browser] of Object.entries(strangers)) {
      const crawl = await crawled(browser);
      expect(met(crawl), who).toEqual({ texts: [], media: 0 });
      expect(crawl.texts.size, `what ${who} was answered`).toBeGreaterThan(60);
    }
  });

  it('D2: an editor meets the clip they made, and nothing of what its person’s profile says', async () => {
    const { texts, media } = met(await crawled(editor));
    expect(texts).toEqual([]);
    expect(media).toBeGreaterThan(0);
  });

  it('N2: a company that is blocked meets nothing of a profile that is public to the others', async () => {
    const manager = insiders['the network manager'] ?? app.browser();
    const company = await newCompany(app, { name: 'Bloquee' }, manager);
    const recruiter = await newRecruiter(app, company, { email: 'eve@bloquee.test', firstName: 'Eve', lastName: 'Roy' });
    await hidden.owner.ask('mutation { blockCompany(input: { name: "Bloquee" }) { errors { code } } }');
    await hidden.owner.ask('mutation($id: ID!) { liftRestriction(input: { profileId: $id }) { errors { code } } }', { id: hidden.id });
    const { texts } = met(await crawled(recruiter));
    // Its page as a visitor gets it is a search engine's to list: the sitemap names its address and nothing of what stands there.
    expect(texts).toEqual([]);
    expect(met(await crawled(app.browser())).texts.length).toBeGreaterThan(0);
  });
});
