import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Person } from '../people/person.ts';
import { test } from '../product.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** What axe finds on a page, at both sizes; and whether it is in the language it was asked in. */
const faultsOf = async (person: Person, address: string, language: 'fr' | 'en'): Promise<string[]> => {
  const { page } = person;
  await person.speaks(language);
  await person.opens(address);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const faults: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations) {
      faults.push(`${address} (${language}, ${size.width}): ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    }
    const spills = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    if (spills) faults.push(`${address} (${language}, ${size.width}): scrolls sideways`);
  }
  return faults;
};

for (const language of ['fr', 'en'] as const) {
  test(`every page is clean under axe, on a phone and on a laptop (${language})`, async ({ people, product }) => {
    await product.inhabit();
    const passerBy = await people.visitor();
    const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
    const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
    const elise = await people.staff('Élise', 'Monnier', 'elise@jobprod.example');
    const nadia = await people.staff('Nadia', 'Rousset', 'nadia@jobprod.example');
    const ariane = await people.staff('Ariane', 'Lemoine', 'ariane@jobprod.example');
    for (const person of [camille, rachel, elise, nadia, ariane]) await person.comesIn();
    const profile = await camille.address();
    type Ids = { currentTerms: { id: string }; candidates: { nodes: { id: string; clips: { id: string }[] }[] } };
    const { currentTerms, candidates } = await elise.asks<Ids>(
      '{ currentTerms { id } candidates(first: 5) { nodes { id clips { id } } } }',
    );
    const [{ id: candidate, clips } = { id: '', clips: [] }] = candidates.nodes;
    type Network = { companies: { nodes: { id: string }[] } };
    const { companies } = await nadia.asks<Network>('{ companies(first: 5) { nodes { id } } }');

    const visits: [Person, string[]][] = [
      [
        passerBy,
        ['/', '/legal', '/verify', '/register', '/sign-in', '/sign-in/complete#x', '/unlock', '/terms', `/terms/${currentTerms.id}`],
      ],
      [passerBy, ['/clips/approval#x', '/invitations/accept#x', '/introductions/answer#x', profile, '/profiles/nobody', '/nowhere']],
      [camille, ['/me', '/me/video', '/me/clip', '/me/profile', '/me/diffusion', '/me/introductions', '/me/contacts', '/terms', profile]],
      [rachel, ['/workspace', '/workspace/introductions', '/workspace/contacts', '/workspace/company', profile]],
      [elise, ['/staff', '/staff/candidates', `/staff/candidates/${candidate}`, `/staff/clips/${clips[0]?.id}`]],
      [
        nadia,
        [
          '/staff/companies',
          '/staff/companies/new',
          `/staff/companies/${companies.nodes[0]?.id}`,
          `/staff/candidates/${candidate}/passwords`,
        ],
      ],
      [ariane, ['/staff/team', '/staff/terms']],
    ];
    const faults: string[] = [];
    for (const [person, addresses] of visits) {
      for (const address of addresses) faults.push(...(await faultsOf(person, address, language)));
    }
    expect(faults).toEqual([]);
  });
}
