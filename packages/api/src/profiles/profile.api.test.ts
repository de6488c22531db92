import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import {
  type Coded,
  changeProfile,
  fullProfile,
  listed,
  newPublishedProfile,
  open,
  ownProfile,
  type Published,
  publish,
} from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

const codes = (errors: Coded['errors']): string[] => errors.map(({ code }) => code);

describe('a profile', () => {
  let app: TestApp;
  let camille: Published;
  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
  });
  afterAll(() => app.stop());

  it('T2: does not exist before the terms are approved, and nothing can be changed', async () => {
    const lou = await newCandidate(app, { email: 'lou@example.test', firstName: 'Lou', lastName: 'Petit' });
    expect(await lou.ask('{ viewer { candidate { profile { id } } } }')).toEqual({ viewer: { candidate: { profile: null } } });
    const { updateProfile } = await lou.ask<{ updateProfile: Coded }>(
      'mutation { updateProfile(input: { revision: 1, headline: "Menuisier" }) { errors { code } } }',
    );
    expect(codes(updateProfile.errors)).toEqual(['TERMS_NOT_APPROVED']);
  });

  it('says what publication still needs, and is published once nothing is missing', async () => {
    const noa = await newCandidate(app, { email: 'noa@example.test', firstName: 'Noa', lastName: 'Klein' });
    await approveTerms(noa);
    const seen = () =>
      noa.ask<{ viewer: { candidate: { profile: object } } }>(
        '{ viewer { candidate { profile { state missing viewerCanPublish viewerCanUnpublish viewerCanEdit publishedAt } } } }',
      );
    expect((await seen()).viewer.candidate.profile).toEqual({
      state: 'DRAFT',
      missing: ['HEADLINE', 'SUMMARY', 'SKILLS', 'PLACES'],
      viewerCanPublish: false,
      viewerCanUnpublish: false,
      viewerCanEdit: true,
      publishedAt: null,
    });
    const [refusal] = await publish(noa);
    expect(refusal).toMatchObject({
      code: 'PROFILE_INCOMPLETE',
      message: expect.stringContaining('le titre, la présentation, les compétences, les lieux recherchés'),
    });
    expect(await changeProfile(noa, fullProfile)).toEqual([]);
    expect(await publish(noa)).toEqual([]);
    expect((await seen()).viewer.candidate.profile).toMatchObject({
      state: 'ACTIVE',
      missing: [],
      viewerCanPublish: false,
      viewerCanUnpublish: true,
      publishedAt: app.clock.now().toISOString(),
    });
    expect((await app.mailsTo('noa@example.test'))[0]?.subject).toBe('Votre profil est en ligne');
    expect(codes(await publish(noa))).toEqual(['NOT_POSSIBLE_NOW']);
    expect(codes(await changeProfile(noa, { skills: [] }))).toEqual(['PROFILE_INCOMPLETE']);
  });

  it('N2, C2: a visitor sees it by its address and in the list, without the name, at an address that says nothing of it', async () => {
    const visitor = app.browser();
    expect(camille.slug).toMatch(/^p-[2-9a-z]{12}$/);
    expect(camille.reference).toMatch(/^JP-[2-9A-Z]{6}$/);
    expect(await open(visitor, camille.slug)).toMatchObject({
      slug: camille.slug,
      headline: fullProfile.headline,
      displayName: null,
      clip: null,
    });
    expect(await listed(visitor)).toContain(camille.slug);
    const everything = await visitor.answer(
      `query($slug: String!) { profile(slug: $slug) { slug reference headline summary displayName skills places availability contractKinds salaryWish showsName missing
         experiences { role employer from to description } educations { title school year } spokenLanguages { name level } linkPreview { title description }
         viewerIsOwner viewerCanEdit viewerCanPublish viewerCanUnpublish } }`,
      { slug: camille.slug },
    );
    expect(everything.errors).toBeUndefined();
    expect(everything.data).toMatchObject({
      profile: {
        experiences: [{ role: 'Menuisière', from: '2016-09-01', to: '2024-06-30' }],
        educations: [{ year: 2014 }],
        linkPreview: { title: fullProfile.headline },
        showsName: null,
        missing: [],
        viewerIsOwner: false,
        viewerCanEdit: false,
        viewerCanPublish: false,
        viewerCanUnpublish: false,
      },
    });
    expect(JSON.stringify(everything)).not.toMatch(/camille|durand/i);
  });

  it('C2: who does not show their name shows it nowhere; who does shows it on the page, never in what the page is called', async () => {
    const alex = await newPublishedProfile(app, { email: 'alex@example.test', firstName: 'Alexandrine', lastName: 'Vasseur' });
    const [refusal] = await changeProfile(alex.owner, { summary: 'Je m’appelle Alexandrine Vasseur et je pose des cuisines.' });
    expect(refusal).toMatchObject({ code: 'IDENTITY_LEAK', path: ['summary'], message: expect.stringMatching(/^Votre présentation /) });
    expect(
      codes(
        await changeProfile(alex.owner, {
          experiences: [{ role: 'Poseuse', from: '2020-01-01', description: 'Joignable à alex@example.test' }],
        }),
      ),
    ).toEqual(['IDENTITY_LEAK']);
    expect(
      await changeProfile(alex.owner, { showsName: true, headline: 'Alexandrine Vasseur, poseuse', summary: 'Je pose des cuisines.' }),
    ).toEqual([]);
    const { profile } = await app
      .browser()
      .ask<{ profile: object }>(
        'query($slug: String!) { profile(slug: $slug) { displayName headline linkPreview { title description } } }',
        { slug: alex.slug },
      );
    expect(profile).toEqual({
      displayName: 'Alexandrine Vasseur',
      headline: 'Alexandrine Vasseur, poseuse',
      linkPreview: { title: null, description: 'Je pose des cuisines.' },
    });
    expect(codes(await changeProfile(alex.owner, { showsName: false }))).toEqual(['IDENTITY_LEAK']);
  });

  it('is changed on the revision that was read, and on no older one', async () => {
    const { revision } = await ownProfile(camille.owner);
    const change = (headline: string) =>
      camille.owner.ask<{ updateProfile: Coded & { profile: { revision: number; headline: string } | null } }>(
        'mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { profile { revision headline } errors { code } } }',
        { input: { revision, headline } },
      );
    const both = await Promise.all([change('Menuisière'), change('Ébéniste')]);
    expect(both.flatMap(({ updateProfile }) => codes(updateProfile.errors))).toEqual(['PROFILE_CHANGED']);
    expect(new Set(both.map(({ updateProfile }) => updateProfile.profile?.revision ?? null))).toEqual(new Set([revision + 1, null]));
  });

  it.each([
    ['skills', Array.from({ length: 41 }, (_, index) => `s${index}`), 'INVALID_INPUT'],
    ['skills', ['x'.repeat(81)], 'CONTENT_TOO_LONG'],
    ['skills', ['  '], 'INVALID_INPUT'],
    ['headline', 'x'.repeat(121), 'CONTENT_TOO_LONG'],
    ['summary', 'x'.repeat(3001), 'CONTENT_TOO_LONG'],
    ['salaryWish', 0, 'INVALID_INPUT'],
    ['experiences', [{ role: 'A', from: '2020-01-02', to: '2020-01-01' }], 'INVALID_INPUT'],
    ['experiences', [{ role: 'A', from: '0001-01-01' }], 'INVALID_INPUT'],
    ['educations', [{ title: 'A', year: 12 }], 'INVALID_INPUT'],
  ])('bounds %s', async (field, value, code) => {
    const errors = await changeProfile(camille.owner, { [field]: value });
    expect(codes(errors)).toEqual([code]);
    expect(errors[0]?.path?.[0]).toBe(field);
  });

  it('keeps each word once, whatever its case and accents', async () => {
    await changeProfile(camille.owner, { skills: [' Agencement ', 'agencement', 'AGENCÉMENT', 'Pose'] });
    expect((await open(app.browser(), camille.slug))?.skills).toEqual(['Agencement', 'Pose']);
  });

  it('taken off, it is gone at once for everyone but its owner and staff', async () => {
    const eva = await newPublishedProfile(app, { email: 'eva@example.test', firstName: 'Eva', lastName: 'Roux' });
    const unpublish = (browser: Browser) =>
      browser.answer<{ unpublishProfile: Coded }>(
        'mutation($id: ID!) { unpublishProfile(input: { profileId: $id }) { errors { code } } }',
        { id: eva.id },
      );
    expect((await unpublish(camille.owner)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect((await unpublish(eva.owner)).data?.unpublishProfile.errors).toEqual([]);
    expect(await open(app.browser(), eva.slug)).toBeNull();
    expect(await open(camille.owner, eva.slug)).toBeNull();
    expect(await listed(app.browser())).not.toContain(eva.slug);
    expect(await listed(eva.owner)).not.toContain(eva.slug);
    expect(await open(eva.owner, eva.slug)).not.toBeNull();
    const editor = await newStaff(app, { email: 'editor@example.test', firstName: 'Ed', lastName: 'Itor' }, 'EDITOR');
    expect(await open(editor, eva.slug)).not.toBeNull();
    expect(await publish(eva.owner)).toEqual([]);
    expect(await open(app.browser(), eva.slug)).not.toBeNull();
  });

  it('N9: publishing recalls what was undertaken, and the API has nothing to share or embed a profile with', async () => {
    const [mail] = await app.mailsTo('camille@example.test');
    expect(mail?.text).toContain('vous avez pris l’engagement de ne pas en faire la promotion publique');
    const schema = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
    // A field or an act of that name; `playedShare` is a part of a clip.
    expect(schema).not.toMatch(/^\s*(share|embed)\w*\s*[(:]/im);
  });

  it('fault C09: a global id opens what it names to whoever may see it, and nothing else', async () => {
    const node = (browser: Browser, id: string) =>
      browser.ask<{ node: object | null }>('query($id: ID!) { node(id: $id) { __typename ... on Profile { slug } } }', { id });
    expect(await node(app.browser(), camille.id)).toEqual({ node: { __typename: 'Profile', slug: camille.slug } });
    const renamed = Buffer.from(Buffer.from(camille.id, 'base64url').toString().replace('Profile:', 'Candidate:')).toString('base64url');
    expect(await node(app.browser(), renamed)).toEqual({ node: null });
  });

  it('T5: what happened to it stands in the register', async () => {
    const rows = await app.services.orm.em
      .fork()
      .execute<{ type: string }[]>(
        `select e.type from register_entry e join register_payload p on p.entry_id = e.id where p.payload::jsonb -> 'about' ->> 'kind' = 'profile' order by e.at, e.id`,
      );
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['profile-updated', 'profile-published', 'profile-unpublished']));
  });
});
