import { expect } from '@playwright/test';
import { faultsOf } from '../page-faults.ts';
import { test } from '../product.ts';

test.use({ isInhabited: true });

const [old, next] = ['camille.auberger@courriel.example', 'camille@nouvelle.example'];
const dayMs = 24 * 60 * 60 * 1000;

test('T8: a candidate changes their address: both mailboxes confirm, the new one signs in, the old one no longer', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', old);
  const atNewMailbox = await people.readerAt(next);
  await camille.comesIn();
  await camille.asksForTheAddress('faute.de.frappe@nouvelle.example');
  await camille.takesTheChangeOfAddressBack();
  await camille.asksForTheAddress(next);
  expect(await faultsOf(camille, 'a change of address that waits')).toEqual([]);

  await atNewMailbox.confirmsTheChangeOfAddress();
  await atNewMailbox.sees('C’est noté');
  expect(await faultsOf(atNewMailbox, 'one mailbox has confirmed')).toEqual([]);
  await camille.opens('/me/account');
  await camille.sees('A confirmé');
  await camille.confirmsTheChangeOfAddress();
  await camille.sees('Votre adresse a changé');

  await atNewMailbox.signsIn();
  await expect(atNewMailbox.page).toHaveURL(/\/me$/);
  await camille.opens('/me/account');
  await camille.sees(next);
  const { text } = await camille.mail(
    'that it is theirs no more',
    ({ subject }) => subject === 'Cette adresse n’est plus celle de votre compte',
  );
  expect(text).toContain('contact@jobprod.com');
});

test('T8: “this was not me”: a recovery is stopped from the old mailbox, and from a page of whoever is signed in', async ({ people }) => {
  const camille = await people.candidate('Camille', 'Auberger', old);
  await camille.comesIn();
  const ariane = await people.administrator('Ariane', 'Lemoine', 'ariane@jobprod.example');
  await ariane.comesIn();

  const thief = await people.readerAt('voleur@ailleurs.example');
  await thief.asksToBeLetInAs(old);
  await ariane.establishesWhoLostTheirMailbox(old);
  await camille.opens('/me');
  await camille.sees('Votre compte va changer d’adresse');
  expect(await faultsOf(camille, 'the path of whose mailbox is said to be lost')).toEqual([]);
  await camille.opens(await camille.linkTo('/email/stop'));
  await camille.presses('Ce n’est pas moi, tout arrêter');
  await camille.sees('Tout est arrêté');
  await thief.mail('that it was stopped', ({ subject }) => subject === 'Votre demande a été arrêtée');

  const again = await people.readerAt('encore@ailleurs.example');
  await again.asksToBeLetInAs(old);
  await ariane.establishesWhoLostTheirMailbox(old);
  await camille.opens('/me/profile');
  await camille.presses('Ce n’est pas moi, tout arrêter');
  await expect(camille.page.getByText('Votre compte va changer d’adresse')).toHaveCount(0);
  await again.mail('that it was stopped', ({ subject }) => subject === 'Votre demande a été arrêtée');
});

test('T8: a doubt comes up during the waiting time: staff find the case again in their queue and refuse it', async ({ people }) => {
  const ariane = await people.administrator('Ariane', 'Lemoine', 'ariane@jobprod.example');
  await ariane.comesIn();
  const camille = await people.candidate('Camille', 'Auberger', old);
  const doubtful = await people.readerAt('douteux@ailleurs.example');
  await doubtful.asksToBeLetInAs(old);
  await ariane.establishesWhoLostTheirMailbox(old);
  await ariane.opens('/staff');
  await ariane.sees('délai en cours');
  expect(await faultsOf(ariane, 'the queue, with a waiting time that runs')).toEqual([]);
  await ariane.doubtsWhoLostTheirMailbox(old, 'Un doute nous est venu depuis notre entretien.');
  await doubtful.mail('that it was refused', ({ subject }) => subject === 'Votre demande n’a pas abouti');
  await ariane.opens('/staff');
  await expect(ariane.page.getByText('délai en cours')).toHaveCount(0);
  await camille.comesIn();
});

test('T8: whoever lost their mailbox is let in by staff: identity established, the old address warned, a waiting time', async ({
  people,
  product,
}) => {
  const ariane = await people.administrator('Ariane', 'Lemoine', 'ariane@jobprod.example');
  await ariane.comesIn();
  const camille = await people.candidate('Camille', 'Auberger', old);
  const returning = await people.readerAt(next);
  await returning.asksToBeLetInAs(old);
  await ariane.establishesWhoLostTheirMailbox(old);
  expect(await faultsOf(ariane, 'a case in its waiting time')).toEqual([]);
  await camille.mail('a warning', ({ subject }) => subject === 'Est-ce bien vous\u202f? Votre adresse va changer');
  await returning.mail('until when to wait', ({ subject }) => subject === 'Votre identité est établie');

  product.clock.set(new Date(product.clock.now().getTime() + 7 * dayMs));
  await returning.mail('that it is done', ({ subject }) => subject === 'Votre adresse a changé');
  await returning.signsIn();
  await returning.opens('/me/account');
  await returning.sees(next);
  await returning.sees('Camille Auberger');
});
