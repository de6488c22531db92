import { expect } from '@playwright/test';
import { test } from '../product.ts';

test.use({ isInhabited: true });

test('a part of a page that gets no answer says so, and is asked for again by its reader; it never looks empty, nor waits for ever', async ({
  people,
}) => {
  const rachel = await people.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  await rachel.comesIn();
  const held = await rachel.isNotAnswered('HeldProfiles');
  await rachel.opens('/workspace');
  await rachel.sees('La connexion s’est interrompue');
  await held.mend();
  await rachel.presses('Réessayer');
  await expect(rachel.page.getByText('La connexion s’est interrompue')).toHaveCount(0);

  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  const elise = await people.staff('Élise', 'Monnier', 'elise@jobprod.example');
  await elise.comesIn();
  const { candidates } = await elise.asks<{ candidates: { nodes: { email: string; clips: { id: string }[] }[] } }>(
    '{ candidates(first: 10) { nodes { email clips { id } } } }',
  );
  const [clip] = candidates.nodes.find(({ email }) => email === camille.email)?.clips ?? [];
  const preview = await elise.isNotAnswered('ClipPreview');
  await elise.opens(`/staff/clips/${clip?.id ?? ''}`);
  await elise.sees('La connexion s’est interrompue');
  await preview.mend();
  await elise.presses('Réessayer');
  await expect(elise.page.locator('video[aria-label^="Conduire un chantier"]')).toBeVisible();
});
