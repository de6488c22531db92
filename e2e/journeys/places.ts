import { expect } from '@playwright/test';
import { test } from '../product.ts';

const title = 'Conduire un chantier bois, du plan à la remise des clés';

test.use({ isInhabited: true });

test('C5, D4: an editor puts a clip on YouTube; its candidate restricts it, reads that it is unlisted there, and has it taken back', async ({
  people,
  product,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  await camille.signsIn();
  const address = await camille.address();
  const elise = await people.demoEditor();
  await elise.opensThePlacesOf(camille, title);
  await elise.presses('Mettre sur YouTube');
  await elise.sees(/^Relu et conforme le/);
  const [video] = product.youTube.standing();
  expect(video?.status.privacyStatus).toBe('public');
  const passerBy = await people.visitor();
  await passerBy.opens(address);
  await expect(passerBy.page.getByRole('link', { name: 'Voir ce clip sur YouTube' })).toHaveAttribute(
    'href',
    new RegExp(`v=${video?.id}$`),
  );

  await camille.restricts('le clip');
  await expect.poll(() => video?.status.privacyStatus).toBe('unlisted');
  await camille.opens('/me/clip');
  await camille.sees('Non répertorié : visible de qui en a l’adresse');
  await camille.sees('Réservé à qui détient un mot de passe');
  await passerBy.opens(address);
  await expect(passerBy.page.getByRole('link', { name: 'Voir ce clip sur YouTube' })).toHaveCount(0);

  await camille.presses('Le faire retirer du support « YouTube »');
  await camille.confirms('Retirer');
  await camille.sees('YouTube, interrogé après le retrait, ne connaît plus cette vidéo.');
  expect(product.youTube.standing()).toEqual([]);

  await elise.entersAnotherMedium('Intranet du réseau', 'https://intranet.example/v/7', 'Réservé à qui détient un mot de passe');
  await elise.presses('Retirer du support « Intranet du réseau »');
  await elise.confirms('Retirer');
  await elise.presses('Il n’y est plus, Intranet du réseau');
  await elise.writes('Ce qui le prouve', 'L’adresse répond « page introuvable ».');
  await elise.confirms('Confirmer le retrait');
  await camille.opens('/me/clip');
  await camille.sees('Constat : L’adresse répond « page introuvable ».');
});
