import { expect } from '@playwright/test';
import { faultsOf } from '../page-faults.ts';
import type { Mail, PersonWithMailbox } from '../people/person-with-mailbox.ts';
import { test } from '../product.ts';

test.use({ isInhabited: true });

/** The file of the newest such mail, its long lines made whole. */
const calendarFile = async (person: PersonWithMailbox, what: string, subject: RegExp): Promise<string> => {
  const isIt = (mail: Mail) => subject.test(mail.subject) && mail.attachments.some(({ fileName }) => fileName === 'entretien-jobprod.ics');
  const { attachments } = await person.mail(what, isIt);
  return (attachments[0]?.content ?? '').replaceAll('\r\n ', '');
};
const lineIn = (file: string, name: string): string => new RegExp(`^${name}:(.*)$`, 'm').exec(file)?.[1]?.trim() ?? '';

test('I1: an hour is chosen on one’s own clock, booked, moved and called off; the calendar follows, and the interviewer sees it', async ({
  people,
  product,
}) => {
  const yanis = await people.candidate('Yanis', 'Belkacem', 'yanis.belkacem@courriel.example');
  await yanis.comesIn();
  await yanis.opens('/me/interview');
  const { page } = yanis;
  const hours = page.getByRole('main').getByRole('listitem').getByRole('button');
  const onParisTime = await hours.first().textContent();
  await page.getByLabel('Vos heures').selectOption('Indian/Reunion');
  await expect(hours.first(), 'the hours are those of Réunion').not.toHaveText(onParisTime ?? '');

  await hours.first().click();
  await yanis.sees('Cette heure vous est gardée');
  await yanis.sees('heure de La Réunion');
  expect(await faultsOf(yanis, 'the hour that is kept')).toEqual([]);
  await yanis.presses('Réserver cette heure');
  await yanis.sees('Votre entretien est réservé. L’e-mail de confirmation est parti.');
  const booked = await calendarFile(yanis, 'that it is booked', /^Entretien réservé/);
  expect([lineIn(booked, 'METHOD'), lineIn(booked, 'SEQUENCE'), lineIn(booked, 'CLASS')]).toEqual(['REQUEST', '0', 'PRIVATE']);
  expect(booked).toContain('DTSTART;TZID=Indian/Reunion:');
  const mailbox = await people.visitor();
  await mailbox.page.goto(`${product.origin}/mailbox`);
  await expect(mailbox.page.getByText(/Entretien réservé/).first()).toBeVisible();

  await yanis.presses('Déplacer');
  await hours.nth(4).click();
  await yanis.confirms('Déplacer');
  await yanis.sees('Votre entretien a changé d’heure. Un e-mail vient de vous le confirmer.');
  const moved = await calendarFile(yanis, 'that it was moved', /^Entretien déplacé/);
  expect([lineIn(moved, 'UID'), lineIn(moved, 'SEQUENCE')]).toEqual([lineIn(booked, 'UID'), '1']);

  const ismael = await people.staff('Ismaël', 'Kerboul', 'ismael@jobprod.example');
  await ismael.comesIn();
  await ismael.opens('/staff/interviews');
  const lineOfYanis = ismael.page.getByRole('listitem').filter({ hasText: 'Yanis Belkacem' });
  await expect(lineOfYanis).toContainText('heure de La Réunion');
  await ismael.presses('Annuler l’entretien avec Yanis Belkacem');
  await ismael.page.getByRole('dialog').getByRole('button', { name: 'Annuler l’entretien' }).click();
  await ismael.sees('Dites pourquoi, en quelques mots.');
  expect(await faultsOf(ismael, 'calling off without a word')).toEqual([]);
  await ismael.page.keyboard.press('Escape');

  await yanis.presses('Annuler l’entretien');
  await yanis.writes(/^Un mot pour/, 'Je suis souffrant, pardon.');
  await yanis.confirms('Annuler l’entretien');
  await yanis.sees('L’entretien est annulé. Un e-mail vient de vous le confirmer.');
  const cancelled = await calendarFile(yanis, 'that it is cancelled', /^Entretien annulé/);
  expect([lineIn(cancelled, 'METHOD'), lineIn(cancelled, 'UID'), lineIn(cancelled, 'SEQUENCE')]).toEqual([
    'CANCEL',
    lineIn(booked, 'UID'),
    '2',
  ]);
  await ismael.opens('/staff/interviews');
  await expect(lineOfYanis).toContainText('Je suis souffrant, pardon.');
});

test('I1: an interviewer says when they are there, and takes a day off', async ({ people, product }) => {
  const ismael = await people.staff('Ismaël', 'Kerboul', 'ismael@jobprod.example');
  await ismael.comesIn();
  await ismael.opens('/staff/interviews/hours');
  await ismael.page.getByLabel('Pause après chaque entretien').selectOption('30');
  await ismael.presses('Ajouter des heures le samedi');
  // A wrong turn in the middle loses nothing.
  await ismael.opens('/staff/interviews');
  await ismael.opens('/staff/interviews/hours');
  await ismael.sees('Nous avons gardé ce que vous aviez commencé à écrire.');
  await expect(ismael.page.getByLabel('Pause après chaque entretien')).toHaveValue('30');
  await expect(ismael.page.getByLabel('Samedi, de')).toHaveValue('09:00');
  await ismael.presses('Ajouter un congé');
  await ismael.presses('Enregistrer mes heures');
  const inAMonth = new Date(product.clock.now().getTime() + 30 * 86_400_000);
  await ismael.writes(/^Congé/, inAMonth.toISOString().slice(0, 10));
  await ismael.presses('Enregistrer mes heures');
  await ismael.sees('Vos heures sont enregistrées. Les candidats voient dès maintenant ce qui est libre.');
  await ismael.opens('/staff/interviews/hours');
  await expect(ismael.page.getByLabel('Pause après chaque entretien')).toHaveValue('30');
  await expect(ismael.page.getByLabel('Samedi, de')).toHaveValue('09:00');
});

test('I1: of one that did not take place both sides say so, side by side, until it is clear', async ({ people, product }) => {
  const yanis = await people.candidate('Yanis', 'Belkacem', 'yanis.belkacem@courriel.example');
  const ismael = await people.staff('Ismaël', 'Kerboul', 'ismael@jobprod.example');
  await yanis.comesIn();
  await ismael.comesIn();
  await product.meets(yanis.email, ismael.email, new Date(product.clock.now().getTime() - 60 * 60_000));
  await yanis.opens('/me/interview');
  await yanis.sees('Comment cela s’est-il passé ?');
  expect(await faultsOf(yanis, 'an interview that is over')).toEqual([]);
  await yanis.presses('Personne n’est venu');
  await yanis.sees('Vous avez dit : Personne n’est venu.');
  await yanis.sees('N’a pas eu lieu');

  await ismael.opens('/staff/interviews');
  const toTell = ismael.page.getByRole('region', { name: 'À raconter' });
  const line = ismael.page.getByRole('listitem').filter({ hasText: 'Yanis Belkacem' });
  await expect(toTell).toContainText('Le candidat dit : personne n’est venu');
  expect(await faultsOf(ismael, 'an interview to be told of')).toEqual([]);
  await ismael.presses('Le candidat n’est pas venu');
  await expect(line).toContainText('À éclaircir');
  await yanis.mail('that it did not take place', ({ subject }) =>
    /^Entretien du .* : il n’a pas eu lieu$/.test(subject.replaceAll('\u00a0', ' ')),
  );
  await ismael.presses('Je n’ai pas pu y être');
  await expect(line, 'both say the same now').toContainText('N’a pas eu lieu');
  await expect(toTell).toHaveCount(0);
});
