import { expect } from '@playwright/test';
import { test } from '../world.ts';

const list = 'Qui pourriez-vous recruter ?';

test('N2, G2: a recruiter finds, keeps, notes and compares by the keyboard; their colleagues share it, and the candidate reads it', async ({
  world: { people, addresses },
}) => {
  const rachel = await people.rachel();
  const { page } = rachel;
  await rachel.opens('/workspace');
  const cards = page.getByRole('list', { name: list }).getByRole('listitem');
  await expect(cards.first()).toBeVisible();
  await page.keyboard.press('?');
  await rachel.sees('profil suivant');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(cards.first().getByRole('link')).toBeFocused();
  await page.keyboard.press('s');
  await expect(cards.first().getByRole('button', { name: /^Garder/ })).toHaveAttribute('aria-pressed', 'true');

  // Turned off, the keys do nothing.
  await rachel.presses('Raccourcis clavier');
  await page.getByRole('checkbox', { name: 'Activer ces touches' }).uncheck();
  await rachel.presses('Fermer');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await rachel.opens('/workspace?near=Nante&km=50');
  await rachel.sees(/Jusqu’à 50.km de Nantes/);

  await rachel.opens('/workspace/shortlists');
  await expect(page.getByRole('heading', { level: 2, name: 'À revoir' })).toBeVisible();

  await rachel.opens(`/workspace${addresses.profile}`);
  await rachel.writes('Une note', 'Organise bien ses chantiers.');
  await rachel.presses('Garder cette note');
  await expect(page.getByRole('list', { name: 'Notes' })).toContainText('Organise bien ses chantiers.');

  const camille = await people.camille();
  await camille.opens('/me/diffusion');
  await expect(camille.page.getByRole('list', { name: 'Ce que des entreprises ont noté de vous' })).toContainText(
    'Organise bien ses chantiers.',
  );
});
