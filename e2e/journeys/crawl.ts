import { expect } from '@playwright/test';
import { crawl } from '../crawl.ts';
import type { Person } from '../people/person.ts';
import { test } from '../product.ts';

test.use({ isInhabited: true });

const canary = 'Zyxoranette';
/** So many pages for each: time is bounded, and two of a kind are enough. */
const mostPages = 8;

type Clip = { videoUrl: string; posterUrl: string; captionsUrl: string } | null;

/** Something done past the pages, and not refused. */
const mutate = async (person: Person, name: string, input: Record<string, unknown>): Promise<void> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await person.asks<Record<string, { errors: object[] }>>(
    `mutation($input: ${type}!) { ${name}(input: $input) { errors { code } } }`,
    { input },
  );
  expect(answer[name]?.errors, name).toEqual([]);
};

test('D2, fault C01: nobody meets in a browser what is planted in a restricted profile, wherever pages lead; those whom it is for do', async ({
  people,
}) => {
  const yanis = await people.candidate('Yanis', 'Belkacem', 'yanis.belkacem@courriel.example');
  await yanis.comesIn();
  const { id, slug, revision } = await yanis.profile();
  await yanis.asks('mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { code } } }', {
    input: {
      revision,
      headline: `${canary} de centrales photovoltaïques`,
      summary: `Je suis ${canary} depuis dix ans.`,
      skills: [canary, 'Habilitation électrique'],
      places: [`Ville de ${canary}`],
      portfolio: [{ title: `Une toiture de ${canary}`, description: canary, year: 2024 }],
      offersCv: true,
    },
  });
  const { profile } = await yanis.asks<{ profile: { clip: Clip } }>(
    'query($slug: String!) { profile(slug: $slug) { clip { videoUrl posterUrl captionsUrl } } }',
    { slug },
  );
  const address = await yanis.address();
  const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  await rachel.comesIn();
  // While it was there to be seen, her company kept it, wrote of it, and would be told of its like.
  await mutate(yanis, 'liftRestriction', { profileId: id });
  await rachel.opens(`/workspace${address}`);
  await mutate(rachel, 'shortlistProfile', { profileId: id, list: 'Toitures' });
  await mutate(rachel, 'writeCompanyNote', { profileId: id, text: `Une note sur ${canary}.` });
  await mutate(rachel, 'saveSearch', { name: 'Des électriciens', search: { skills: ['Habilitation électrique'] }, isMailed: true });
  await rachel.opens('/workspace/shortlists');
  await rachel.sees(canary);
  await mutate(yanis, 'restrictDiffusion', { profileId: id });
  const known = [
    address,
    `${address}/cv.pdf`,
    ...(profile.clip ? [profile.clip.videoUrl, profile.clip.posterUrl, profile.clip.captionsUrl] : []),
  ];

  const nora = await people.networkManager();
  const password = await nora.makesAPassword(yanis, 'louis.private@courriel.example');
  const { reference } = await yanis.profile();
  const former = await people.visitor();
  await former.opensByPassword(reference, password);
  await nora.revokesThePasswordOf('louis.private@courriel.example');
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  const elise = await people.staff('Élise', 'Monnier', 'elise@jobprod.example');
  const ariane = await people.staff('Ariane', 'Lemoine', 'ariane@jobprod.example');
  const ismael = await people.staff('Ismaël', 'Kerboul', 'ismael@jobprod.example');
  const damien = await people.staff('Damien', 'Vasseur', 'damien@jobprod.example');
  const louis = await people.recruiter('Louis', 'Ferrand', 'louis@lumen-energies.example');
  for (const person of [camille, elise, ariane, ismael, damien, louis]) await person.comesIn();
  await yanis.asks('mutation { blockCompany(input: { name: "Lumen Énergies" }) { errors { code } } }');
  const holder = await people.visitor();
  const live = await nora.makesAPassword(yanis, 'louise.private@courriel.example');
  await holder.opensByPassword(reference, live);

  const strangers: [string, Person, readonly string[]][] = [
    ['a visitor', await people.visitor(), ['/']],
    ['the holder of a password that was revoked', former, ['/']],
    ['another candidate', camille, ['/me', '/']],
    [
      'a recruiter whose company kept it and wrote of it',
      rachel,
      [
        '/workspace',
        `/workspace?text=${canary.slice(0, 6)}`,
        '/workspace/shortlists',
        `/workspace/compare?COMPARE=${slug}`,
        `/workspace${address}`,
      ],
    ],
    ['an editor', elise, ['/staff']],
    ['an administrator', ariane, ['/staff']],
    ['an interviewer', ismael, ['/staff']],
    ['a recruiter of a company that is blocked', louis, ['/workspace']],
  ];
  const starts = ['/sitemap.xml', '/robots.txt', ...known];
  // Side by side, each in a browser of their own.
  const crawls = await Promise.all(
    strangers.map(async ([who, person, first]) => ({ who, ...(await crawl(person, [...first, ...starts], canary, mostPages)) })),
  );
  for (const { who, met, pages, asked } of crawls) {
    expect(met, `what ${who} met`).toEqual([]);
    expect(pages.length, `the pages of ${who}`).toBeGreaterThan(4);
    expect(asked, `what was asked as ${who}`).toBeGreaterThan(20);
  }
  // What is planted is to be found by whom it is for.
  const insiders: [string, Person, readonly string[]][] = [
    ['its owner', yanis, ['/me']],
    ['who holds its password', holder, []],
    ['the network manager', nora, []],
    ['the data-protection officer', damien, []],
  ];
  const open = await Promise.all(
    insiders.map(async ([who, person, first]) => ({ who, ...(await crawl(person, [...first, ...starts], canary, 4)) })),
  );
  for (const { who, met } of open) expect(met.length, `what ${who} met`).toBeGreaterThan(1);
});
