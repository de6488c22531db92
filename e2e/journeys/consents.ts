import { expect } from '@playwright/test';
import { Candidate } from '../people/candidate.ts';
import { test } from '../product.ts';

const paris = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' });
const toTheSecond = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Paris' });

test('T2: what was ticked and not approved never comes back ticked: after a reload, in another language, for somebody else at the same screen', async ({
  people,
}) => {
  const camille = await people.candidate('Camille', 'Auberger', 'camille@courriel.example');
  await camille.registers();
  await camille.opens('/terms');
  await camille.ticksEverything();
  await camille.page.reload();
  await camille.isAtHome();
  await camille.findsNothingTicked();

  await camille.ticksEverything();
  await camille.switchesTo('English');
  await expect(camille.page.getByText('I approve these terms')).toBeVisible();
  await camille.findsNothingTicked();
  // The French text is known by now: the page changes without asking for anything.
  await camille.ticksEverything();
  await camille.switchesTo('Français');
  await expect(camille.page.getByText('J’approuve ces conditions')).toBeVisible();
  await camille.findsNothingTicked();

  await camille.ticksEverything();
  const yanis = await people.candidate('Yanis', 'Belkacem', 'yanis@courriel.example');
  await yanis.registers();
  const there = new Candidate(camille.desk, yanis);
  await there.comesIn();
  await there.opens('/terms');
  await there.findsNothingTicked();
});

test.describe('with a release that runs', () => {
  test.use({ isInhabited: true });

  test('A3, A2: before approving anew, what is lost by it is said, and the hour it would run until is that of this very minute', async ({
    people,
    product,
  }) => {
    const camille = await people.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
    // Three seconds before a minute ends, and half a second into the next.
    const minute = Math.ceil(product.clock.now().getTime() / 60_000 + 60) * 60_000;
    product.clock.set(new Date(minute - 3_000));
    await camille.comesIn();
    await camille.opens('/terms');
    await camille.presses('Donner une nouvelle approbation');
    await camille.findsNothingTicked();
    await camille.sees('prend fin si vous n’autorisez ni votre image ni votre voix');
    await camille.ticks(/de ma voix, pendant/);
    await camille.sees('le clip où l’on vous voit est retiré de votre profil');
    await camille.ticks(/de mon image, pendant/);
    await expect(camille.page.getByText('le clip où l’on vous voit est retiré de votre profil')).toHaveCount(0);

    const until = /ces autorisations jusqu’au (\S+ \d{1,2} \S+ \d{4} à \d{2}:\d{2})/;
    const said = async () => until.exec((await camille.page.getByText(until).textContent()) ?? '')?.[1];
    await camille.sees(until);
    const before = await said();
    product.clock.set(new Date(minute + 500));
    await expect.poll(said, 'a minute later').not.toBe(before);
    const hour = await said();
    await camille.ticksEverything();
    await camille.presses('J’approuve ces conditions');
    await camille.sees(`Elle court jusqu’au ${hour}`);
    const end = await camille.releaseEndsAt();
    expect([paris.format(end), end.getTime() % 60_000]).toEqual([hour, 500]);
    await camille.mail('the end, to the second', (mail) => mail.text.includes(`prend fin le ${toTheSecond.format(end)} (heure de Paris)`));
  });
});
