import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approvedClip, publishClip, publishedClip } from '../../test/clips.ts';
import { type RelayedApp, startRelayedApp } from '../../test/incoming-mail.ts';
import { newStaff } from '../../test/people.ts';
import { newPublishedProfile, ownProfile, type Published } from '../../test/profiles.ts';
import type { TestApp } from '../../test/test-app.ts';
import { Account } from '../authentication/account.entity.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { newId } from '../platform/ids.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { keepMail } from './keep-mail.ts';

type Coded = { errors: { code: string; path: string[] | null }[] };
type ClipSeen = { id: string; videoUrl: string } | null | undefined;
const rectify = `mutation($input: RectifyByMailInput!) { rectifyByMail(input: $input) { mail { state } errors { code path } } }`;

describe('G1: what a candidate has corrected by mail', { timeout: 120_000 }, () => {
  let relayed: RelayedApp;
  let app: TestApp;
  let officer: Browser;
  let editor: Browser;
  let camille: Published;
  const email = 'camille@example.test';
  const title = 'Un chantier mené avec Kowalczyk';
  beforeAll(async () => {
    relayed = await startRelayedApp();
    ({ app } = relayed);
    officer = await newStaff(app, { email: 'dpo@jobprod.test', firstName: 'Denis', lastName: 'Garant' }, 'DATA_PROTECTION_OFFICER');
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    camille = await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' }, { summary: 'Dix ans auprès de Wojcik.' });
  });
  afterAll(() => relayed.stop());

  let asked = 0;
  /** A request of theirs, authenticated, that waits for staff: its id. */
  const asks = async (from = email): Promise<string> => {
    asked += 1;
    const text = `Merci de rectifier mon nom. (${asked})`;
    const raw = await relayed.vouchedFor(`From: ${from}\r\nTo: rectification@jobprod.com\r\nSubject: Nom\r\n\r\n${text}\r\n`);
    await keepMail(app.services, { raw, from, to: ['rectification@jobprod.com'], ip: '127.0.0.1', helo: 'relay.test' }, 'smtp');
    await app.runDueJobs();
    const { incomingMails } = await officer.ask<{ incomingMails: { nodes: { id: string; reading: { text: string } | null }[] } }>(
      '{ incomingMails(toSort: true, first: 20) { nodes { id reading { text } } } }',
    );
    return incomingMails.nodes.find(({ reading }) => reading?.text === text)?.id ?? '';
  };
  const corrects = async (mailId: string, lastName: string, more: Record<string, unknown> = {}): Promise<Coded['errors']> =>
    (await officer.ask<{ rectifyByMail: Coded }>(rectify, { input: { mailId, firstName: 'Camille', lastName, ...more } })).rectifyByMail
      .errors;
  const clipOf = async (slug: string): Promise<ClipSeen> =>
    (
      await app
        .browser()
        .ask<{ profile: { clip: ClipSeen } | null }>('query($slug: String!) { profile(slug: $slug) { clip { id videoUrl } } }', {
          slug,
        })
    ).profile?.clip;
  const told = async () => (await app.mailsTo(email))[0];
  const stateOf = async (id: string): Promise<string> =>
    (await editor.ask<{ clip: { state: string } }>('query($id: ID!) { clip(id: $id) { state } }', { id })).clip.state;

  it('what they look for is corrected, and taken back where they want nothing said of it', async () => {
    const wishes = async () => {
      const [profile] = await app.services.orm.em.fork().find(Profile, { candidate: { account: { email } } });
      return { availability: profile?.availability, contractKinds: profile?.contractKinds, salaryWish: profile?.salaryWish };
    };
    const wished = { availability: 'LATER', contractKinds: ['FREELANCE'], salaryWish: 41_000 };
    expect(await corrects(await asks(), 'Durand', wished)).toEqual([]);
    expect(await wishes()).toEqual(wished);
    expect(await corrects(await asks(), 'Durand', { availability: null, salaryWish: null })).toEqual([]);
    expect(await wishes()).toEqual({ availability: null, contractKinds: ['FREELANCE'], salaryWish: null });
  });

  it('their language and what their page says, under the rules of their own changes; what is refused changes nothing', async () => {
    const mailId = await asks();
    expect(await corrects(mailId, 'Durand', { summary: 'Je suis Camille Durand, menuisière depuis dix ans.' })).toMatchObject([
      { code: 'IDENTITY_LEAK', path: ['summary'] },
    ]);
    expect(await corrects(mailId, 'Durand')).toMatchObject([{ code: 'INVALID_INPUT' }]);
    const places = ['Lorient', 'Vannes'];
    expect(await corrects(mailId, 'Durand', { language: 'EN', headline: 'Menuisière et charpentière', places })).toEqual([]);
    const seen = await app
      .browser()
      .ask('query($slug: String!) { profile(slug: $slug) { headline places skills } }', { slug: (await ownProfile(camille.owner)).slug });
    expect(seen).toEqual({ profile: { headline: 'Menuisière et charpentière', places, skills: ['Agencement', 'AutoCAD', 'Pose'] } });
    expect(await told()).toMatchObject({
      template: 'data-rectified',
      language: 'en',
      text: expect.stringContaining('the places wanted') as string,
    });
    const entries = await app.services.orm.em
      .fork()
      .execute<{ payload: string }[]>(
        "select payload from register_entry join register_payload on entry_id = id where type = 'data-rectified'",
      );
    expect(entries.at(-1)?.payload.replaceAll(' ', '')).toContain('"corrected":["language","headline","places"]');
    expect(await corrects(await asks(), 'Durand', { language: 'FR' })).toEqual([]);
  });

  it('what they did, learned, speak and show, whole lists of it, under the same rules; what stands already is not registered as corrected', async () => {
    const experiences = [
      { role: 'Menuisière', employer: 'Atelier du Port', from: '2016-09-01', to: '2024-06-30', description: 'Cuisines sur mesure.' },
      { role: 'Cheffe d’équipe', employer: null, from: '2024-07-01', to: null, description: null },
    ];
    const more = {
      experiences,
      educations: [{ title: 'BP Menuisier', school: 'Lycée Michelet', year: 2016 }],
      spokenLanguages: [{ name: 'Français', level: 'NATIVE' }],
      portfolio: [{ title: 'Escalier hélicoïdal', description: 'Du croquis à la pose.', year: 2022, link: null }],
      availability: 'NOW',
      contractKinds: ['PERMANENT', 'FREELANCE'],
      salaryWish: 34_000,
    };
    expect(await corrects(await asks(), 'Durand', { experiences: [{ role: ' ', from: '2016-09-01' }] })).toMatchObject([
      { code: 'INVALID_INPUT', path: ['experiences', '0', 'role'] },
    ]);
    const strangers = { portfolio: [{ title: 'Escalier', image: { imageId: toGlobalId('PortfolioImage', newId()), alt: 'Un escalier' } }] };
    expect(await corrects(await asks(), 'Durand', strangers)).toMatchObject([{ code: 'INVALID_INPUT', path: ['portfolio', '0', 'image'] }]);
    expect(await corrects(await asks(), 'Durand', more)).toEqual([]);
    const { profile } = await camille.owner.ask<{ profile: unknown }>(
      `query($slug: String!) { profile(slug: $slug) { experiences { role employer from to description } educations { title school year }
       spokenLanguages { name level } portfolio { title description year link } availability contractKinds salaryWish } }`,
      { slug: (await ownProfile(camille.owner)).slug },
    );
    expect(profile).toEqual(more);
    const { text = '' } = (await told()) ?? {};
    for (const name of ['Expérience', 'Formation', 'Réalisations']) expect(text.toLowerCase()).toContain(name.toLowerCase());
    const entries = await app.services.orm.em
      .fork()
      .execute<{ payload: string }[]>(
        "select payload from register_entry join register_payload on entry_id = id where type = 'data-rectified'",
      );
    // The languages stood so already.
    expect(entries.at(-1)?.payload).not.toContain('spokenLanguages');
    expect(await corrects(await asks(), 'Durand', more)).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  it('C2: a name that a published clip does not carry leaves it there; one that their page says, hidden, is told', async () => {
    const id = await publishedClip(app, editor, camille.owner, email, title);
    expect(await corrects(await asks(), 'Wojcik')).toEqual([]);
    expect(await stateOf(id)).toBe('PUBLISHED');
    expect(await clipOf(camille.slug)).not.toBeNull();
    const { text = '' } = (await told()) ?? {};
    expect(text).toContain('Camille Wojcik');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('choisi de ne pas montrer');
  });

  it('C2: a name that the published clip’s title carries takes it off at once, everywhere, registered and told', async () => {
    const before = await clipOf(camille.slug);
    expect((await app.browser().fetch(before?.videoUrl ?? '')).status).toBe(200);
    expect(await corrects(await asks(), 'Kowalczyk')).toEqual([]);
    expect(await clipOf(camille.slug)).toBeNull();
    expect((await app.browser().fetch(before?.videoUrl ?? '')).status).toBe(404);
    expect((await told())?.text.replaceAll(/\s+/g, ' ')).toContain('retiré aussitôt');
    const entries = await app.services.orm.em
      .fork()
      .execute<{ payload: string }[]>(
        "select payload from register_entry join register_payload on entry_id = id where type = 'clip-withdrawn'",
      );
    expect(entries.map(({ payload }) => payload).join('')).toContain('C2');
  });

  it('C2: what is approved and not published yet is checked again before it is; at once with the correction, one waits for the other', async () => {
    expect(await corrects(await asks(), 'Durand')).toEqual([]);
    const id = await approvedClip(app, editor, camille.owner, email, title);
    const mailId = await asks();
    const [published, refused] = await Promise.all([publishClip(editor, id), corrects(mailId, 'Kowalczyk')]);
    expect(refused).toEqual([]);
    expect(published.filter((code) => code !== 'IDENTITY_LEAK')).toEqual([]);
    expect(await clipOf(camille.slug)).toBeNull();
    expect(await stateOf(id)).not.toBe('PUBLISHED');
    expect((await app.services.orm.em.fork().findOneOrFail(Account, { email })).lastName).toBe('Kowalczyk');
  });
});
