import { everyAddress } from '@jobprod/api/dist/test/product.js';
import { expect } from '@playwright/test';
import { faultsOf, laptop, phone } from '../page-faults.ts';
import type { Person } from '../people/person.ts';
import { test, type World } from '../world.ts';

type Visit = readonly [who: (world: World) => Promise<Person>, address: (world: World) => string];

const to = (address: string) => (): string => address;
const passerBy = ({ people }: World) => people.passerBy();
const camille = ({ people }: World) => people.camille();
const rachel = ({ people }: World) => people.rachel();
const elise = ({ people }: World) => people.elise();
const nadia = ({ people }: World) => people.nadia();
const yanis = ({ people }: World) => people.yanis();
const ismael = ({ people }: World) => people.ismael();
const damien = ({ people }: World) => people.damien();
const ariane = ({ people }: World) => people.ariane();

/** Who opens each address of the service, and with what in it; those who see different pages there each open it. */
const visits = {
  'for everyone': {
    '/': [[passerBy, to('/')]],
    '/legal': [[passerBy, to('/legal')]],
    '/verify': [[passerBy, to('/verify')]],
    '/register': [[passerBy, to('/register')]],
    '/sign-in': [[passerBy, to('/sign-in')]],
    '/sign-in/complete': [
      [passerBy, to('/sign-in/complete#x')],
      [passerBy, to('/sign-in/complete')],
    ],
    '/sign-in/lost-mailbox': [[passerBy, to('/sign-in/lost-mailbox')]],
    '/sign-in/lost-mailbox/confirm': [
      [passerBy, ({ links }) => links.confirmRecovery],
      [passerBy, to('/sign-in/lost-mailbox/confirm#x')],
    ],
    '/email/confirm': [
      [passerBy, ({ links }) => links.emailChange],
      [passerBy, to('/email/confirm#x')],
    ],
    '/email/stop': [
      [passerBy, ({ links }) => links.stopRecovery],
      [passerBy, to('/email/stop#x')],
    ],
    '/clips/approval': [
      [passerBy, ({ links }) => links.approval],
      [passerBy, to('/clips/approval#x')],
    ],
    '/invitations/accept': [
      [passerBy, ({ links }) => links.invitation],
      [camille, ({ links }) => links.space],
      [passerBy, to('/invitations/accept#x')],
    ],
    '/introductions/answer': [
      [passerBy, ({ links }) => links.introduction],
      [passerBy, to('/introductions/answer#x')],
    ],
    '/profiles/:slug': [
      [passerBy, ({ addresses }) => addresses.profile],
      [camille, ({ addresses }) => addresses.profile],
      [rachel, ({ addresses }) => addresses.profile],
      [passerBy, to('/profiles/nobody')],
    ],
    '/space': [
      [passerBy, to('/space')],
      [camille, to('/space')],
    ],
    '/unlock': [[passerBy, to('/unlock')]],
    '/terms': [
      [passerBy, to('/terms')],
      [camille, to('/terms')],
    ],
    '/release/withdraw': [
      [passerBy, ({ links }) => links.withdrawal],
      [passerBy, to('/release/withdraw#x')],
    ],
    '/mail/confirm': [
      [passerBy, ({ links }) => links.mailConfirmation],
      [passerBy, to('/mail/confirm#x')],
    ],
    '/terms/:versionId': [
      [passerBy, ({ addresses }) => addresses.terms],
      [passerBy, to('/terms/none')],
    ],
    '*': [[passerBy, to('/nowhere')]],
  },
  'for a candidate': {
    '/me': [[camille, to('/me')]],
    '/me/video': [[camille, to('/me/video')]],
    '/me/video/record': [[camille, to('/me/video/record')]],
    '/me/video/:sourceId/passages': [
      [camille, ({ addresses }) => addresses.videoPassages],
      [camille, to('/me/video/none/passages')],
    ],
    '/me/interview': [
      [camille, to('/me/interview')],
      [yanis, to('/me/interview')],
    ],
    '/me/interview/:interviewId/passages': [
      [camille, ({ addresses }) => addresses.passages],
      [camille, to('/me/interview/none/passages')],
    ],
    '/me/interview/:interviewId/notes': [
      [camille, ({ addresses }) => addresses.notes],
      [camille, to('/me/interview/none/notes')],
    ],
    '/me/clip': [[camille, to('/me/clip')]],
    '/me/account': [[camille, to('/me/account')]],
    '/me/diffusion': [[camille, to('/me/diffusion')]],
    '/me/introductions': [[camille, to('/me/introductions')]],
    '/me/contacts': [[camille, to('/me/contacts')]],
    '/me/profile': [[camille, to('/me/profile')]],
    '/me/profile/seen': [
      [camille, to('/me/profile/seen')],
      [camille, to('/me/profile/seen?as=PASSWORD_HOLDER')],
    ],
    '/contacts/:id': [[camille, ({ addresses }) => addresses.contact]],
    '/me/disputes': [[camille, to('/me/disputes')]],
    '/me/register': [
      [camille, to('/me/register')],
      [camille, to('/me/register?register=PAYMENTS')],
    ],
    '/mails': [[camille, to('/mails')]],
    '/interviews/:id/room': [
      [camille, ({ addresses }) => addresses.room],
      [camille, ({ addresses }) => addresses.laterRoom],
      [camille, to('/interviews/none/room')],
    ],
    '/disputes/:id': [[camille, ({ addresses }) => addresses.dispute]],
  },
  'for a recruiter': {
    '/workspace': [
      [rachel, to('/workspace')],
      [rachel, to('/workspace?text=licorne')],
    ],
    '/workspace/shortlists': [[rachel, to('/workspace/shortlists')]],
    '/workspace/profiles/:slug': [
      [rachel, ({ addresses }) => `/workspace${addresses.profile}`],
      [rachel, to('/workspace/profiles/none')],
    ],
    '/workspace/compare': [
      [rachel, ({ addresses }) => `/workspace/compare?profile=${addresses.profile.split('/').at(-1)}&profile=none`],
      [rachel, to('/workspace/compare')],
    ],
    '/workspace/introductions': [[rachel, to('/workspace/introductions')]],
    '/workspace/contacts': [[rachel, to('/workspace/contacts')]],
    '/workspace/card': [[rachel, to('/workspace/card')]],
    '/workspace/company': [[rachel, to('/workspace/company')]],
    '/workspace/orders': [[rachel, to('/workspace/orders')]],
    '/workspace/reports': [[rachel, to('/workspace/reports')]],
    '/workspace/register': [[rachel, to('/workspace/register')]],
    '/workspace/disputes': [[rachel, to('/workspace/disputes')]],
    '/mails': [[rachel, to('/mails')]],
    '/disputes/:id': [[rachel, to('/disputes/none')]],
    '/contacts/:id': [
      [rachel, ({ addresses }) => addresses.contact],
      [rachel, to('/contacts/none')],
    ],
  },
  'for staff': {
    '/staff': [[elise, to('/staff')]],
    '/staff/candidates': [[elise, to('/staff/candidates')]],
    '/staff/candidates/:candidateId': [
      [damien, ({ addresses }) => addresses.candidate],
      [elise, ({ addresses }) => addresses.candidate],
      [nadia, ({ addresses }) => addresses.restrictedCandidate],
      [elise, to('/staff/candidates/none')],
    ],
    '/staff/companies': [[nadia, to('/staff/companies')]],
    '/staff/companies/new': [[nadia, to('/staff/companies/new')]],
    '/staff/companies/:companyId': [
      [nadia, ({ addresses }) => addresses.company],
      [nadia, to('/staff/companies/none')],
    ],
    '/staff/companies/:companyId/orders': [
      [nadia, ({ addresses }) => `${addresses.company}/orders`],
      [nadia, to('/staff/companies/none/orders')],
    ],
    '/staff/candidates/:candidateId/passwords': [
      [nadia, ({ addresses }) => `${addresses.restrictedCandidate}/passwords`],
      [elise, ({ addresses }) => `${addresses.candidate}/passwords`],
    ],
    '/staff/space': [[nadia, to('/staff/space')]],
    '/staff/introductions': [[nadia, to('/staff/introductions')]],
    '/staff/reports': [[nadia, to('/staff/reports')]],
    '/staff/mail': [
      [nadia, to('/staff/mail')],
      [nadia, to('/staff/mail?all=1')],
    ],
    '/staff/outgoing-mail': [
      [nadia, to('/staff/outgoing-mail')],
      [nadia, to('/staff/outgoing-mail?state=failed')],
    ],
    '/mails': [[nadia, to('/mails')]],
    '/staff/disputes': [
      [nadia, to('/staff/disputes')],
      [nadia, ({ addresses }) => `/staff/disputes?candidate=${addresses.candidate.split('/').at(-1)}`],
    ],
    '/disputes/:id': [[nadia, ({ addresses }) => addresses.dispute]],
    '/staff/interviews': [
      [ismael, to('/staff/interviews')],
      [ariane, to('/staff/interviews')],
    ],
    '/staff/interviews/hours': [[ismael, to('/staff/interviews/hours')]],
    '/staff/interviews/guides': [
      [ismael, to('/staff/interviews/guides')],
      [ariane, to('/staff/interviews/guides')],
    ],
    '/staff/interviews/:interviewId/desk': [
      [ariane, ({ addresses }) => addresses.desk],
      [ismael, to('/staff/interviews/none/desk')],
    ],
    '/staff/recoveries/:recoveryId': [
      [ariane, ({ addresses }) => addresses.recovery],
      [ariane, to('/staff/recoveries/none')],
    ],
    '/staff/team': [[ariane, to('/staff/team')]],
    '/staff/settings': [[ariane, to('/staff/settings')]],
    '/staff/terms': [[ariane, to('/staff/terms')]],
    '/staff/terms/import': [[ariane, to('/staff/terms/import')]],
    '/staff/clips/:clipId': [
      [elise, ({ addresses }) => addresses.clip],
      [elise, to('/staff/clips/none')],
    ],
    '/staff/clips/:clipId/captions': [
      [elise, ({ addresses }) => `${addresses.clip}/captions`],
      [elise, to('/staff/clips/none/captions')],
    ],
    '/staff/clips/:clipId/places': [
      [elise, ({ addresses }) => `${addresses.clip}/places`],
      [elise, to('/staff/clips/none/places')],
    ],
  },
} satisfies Record<string, Record<string, readonly Visit[]>>;

/** How the pages are looked at, in turns: each of them in both languages, at both sizes and in both themes, and one's French look is its neighbour's English one. */
const looks = [
  { fr: [phone('light')], en: [laptop('dark')] },
  { fr: [laptop('light')], en: [phone('dark')] },
  { fr: [laptop('dark')], en: [phone('light')] },
  { fr: [phone('dark')], en: [laptop('light')] },
] as const;
const looksAt = (place: number) => looks[place % looks.length] ?? looks[0];

test.use({ trace: 'off' });

test('fault G04: every address of the service is among those that are opened below', async () => {
  const opened = Object.values(visits).flatMap((pages) => Object.keys(pages));
  expect(new Set(opened)).toEqual(new Set([...(await everyAddress()), '*']));
});

for (const [whom, pages] of Object.entries(visits)) {
  test(`faults G03, G04: every page ${whom} is clean under axe in both languages, and runs nothing that was written into it`, async ({
    world,
  }) => {
    test.slow();
    for (const [place, [who, addressIn]] of (Object.values(pages).flat() as readonly Visit[]).entries()) {
      const person = await who(world);
      const address = addressIn(world);
      for (const language of ['fr', 'en'] as const) {
        await person.speaks(language);
        await person.opens(address);
        await expect(person.page.locator('html'), `${address} is in the language asked for`).toHaveAttribute('lang', language);
        expect.soft(await faultsOf(person, address, looksAt(place)[language])).toEqual([]);
      }
    }
  });
}

/** What pages show when they refuse, or ask once more: in French, as the acts are said. */
const states: readonly [
  who: (world: World) => Promise<Person>,
  address: (world: World) => string,
  act: (person: Person) => Promise<void>,
][] = [
  [
    passerBy,
    to('/register'),
    async (person) => {
      await person.presses('Recevoir mon code');
      await person.sees('Indiquez votre prénom.');
    },
  ],
  [
    passerBy,
    to('/sign-in'),
    async (person) => {
      await person.writes('Adresse e-mail', 'personne@courriel.example');
      await person.presses('Recevoir mon code');
      await person.sees('Consultez votre messagerie');
      await person.presses('Entrer');
      await person.sees('Le code compte six chiffres.');
    },
  ],
  [
    passerBy,
    to('/unlock'),
    async (person) => {
      await person.writes('Référence du profil', 'JP-222222');
      await person.writes('Mot de passe', 'abaisser-abandon');
      await person.presses('Ouvrir le profil');
      await person.sees('Cette référence et ce mot de passe n’ouvrent aucun profil.');
    },
  ],
  [
    camille,
    to('/me/diffusion'),
    async (person) => {
      await person.page.getByRole('radio', { name: 'Restreindre une partie' }).check();
      await person.presses(/^Commander à 0/);
      await person.sees('Cochez au moins un élément');
    },
  ],
  [
    camille,
    to('/me/account'),
    async (person) => {
      await person.presses('Retirer mon autorisation');
      await person.sees('Retirer votre autorisation ?');
    },
  ],
  [
    camille,
    to('/me/account'),
    async (person) => {
      await person.presses('Changer d’adresse');
      await person.sees('Écrivez une adresse complète');
      await person.presses('Y renoncer');
      await person.sees('Renoncer à changer d’adresse');
    },
  ],
  [
    passerBy,
    to('/sign-in/lost-mailbox'),
    async (person) => {
      await person.presses('Envoyer ma demande');
      await person.sees('Dites-nous en quelques mots');
    },
  ],
  [
    ariane,
    ({ addresses }) => addresses.recovery,
    async (person) => {
      await person.presses('Accepter et prévenir l’ancienne adresse');
      await person.presses('Refuser la demande');
      await person.sees('Dites pourquoi.');
    },
  ],
  [
    rachel,
    to('/workspace?text=bois'),
    async (person) => {
      await person.presses('Enregistrer cette recherche');
      await person.writes('Comment l’appeler', '');
      await person.page.getByRole('dialog').getByRole('button', { name: 'Enregistrer', exact: true }).click();
      await person.sees('Donnez-lui un nom.');
    },
  ],
  [
    rachel,
    to('/workspace'),
    async (person) => {
      await person.presses('Raccourcis clavier');
      await person.sees('profil suivant');
    },
  ],
  [
    rachel,
    ({ addresses }) => `/workspace${addresses.profile}`,
    async (person) => {
      await person.writes('Une note', 'Elle est enceinte.');
      await person.sees('la grossesse');
      await person.presses('L’y mettre');
      await person.sees('Donnez-lui un nom.');
    },
  ],
  [
    rachel,
    to('/workspace/company'),
    async (person) => {
      await person.presses('Ouvrir l’accès');
      await person.sees('Donnez-lui un nom.');
    },
  ],
  [
    nadia,
    to('/staff/companies/new'),
    async (person) => {
      await person.presses('L’ajouter au réseau');
      await person.sees('Ce champ est nécessaire.');
    },
  ],
  [
    nadia,
    ({ addresses }) => addresses.company,
    async (person) => {
      await person.presses('Suspendre');
      await person.presses('Oui, la suspendre');
      await person.sees('Dites pourquoi');
    },
  ],
  [
    elise,
    ({ addresses }) => `${addresses.clip}/places`,
    async (person) => {
      await person.presses('Inscrire ce support');
      await person.sees('Dites sur quel support il se trouve.');
    },
  ],
  [
    ariane,
    to('/staff/team'),
    async (person) => {
      await person.presses('Envoyer l’invitation');
      await person.sees('Choisissez au moins un rôle.');
    },
  ],
];

/** Not a page of the application: it has no script to wait for. Its messages and their answers are open. */
const lookAtTheMailbox = async ({ people, product }: World): Promise<void> => {
  const someone = await people.passerBy();
  const { page } = someone;
  for (const language of ['fr', 'en'] as const) {
    await someone.speaks(language);
    await page.goto(new URL('/mailbox', product.origin).href);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const summary of (await page.locator('summary').all()).slice(0, 4)) await summary.click();
    expect.soft(await faultsOf(someone, '/mailbox', looksAt(0)[language])).toEqual([]);
  }
};

test('fault G04: what pages refuse, what they ask once more, and the mailbox of a development server are clean under axe at both sizes and in both themes', async ({
  world,
}) => {
  test.slow();
  for (const [who, addressIn, act] of states) {
    const person = await who(world);
    await person.opens(addressIn(world));
    await act(person);
    expect.soft(await faultsOf(person, `${addressIn(world)}, refused or asked once more`)).toEqual([]);
  }
  await lookAtTheMailbox(world);
});

test('faults G03, G04: the page that a courtesy’s one click leads to, and the notice that mails came back, are clean under axe in both languages', async ({
  people,
  product,
  world: { people: here, addresses },
}) => {
  test.slow();
  const [camille, rachel, someone] = [await here.camille(), await here.rachel(), await here.passerBy()];
  const contactId = addresses.contact.split('/').at(-1);
  const unsubscribe = '/mail/unsubscribe/';
  // No page of the application: it has no script to wait for.
  const opens = async (person: Person, address: string, language: string) => {
    await person.page.goto(new URL(address, product.origin).href);
    await expect(person.page.locator('html')).toHaveAttribute('lang', language);
  };
  for (const [language, chosen, locale, action, done] of [
    ['fr', 'FR', 'fr-FR', 'Ne plus les recevoir', 'C’est noté'],
    ['en', 'EN', 'en-GB', 'Stop sending them', 'Noted'],
  ] as const) {
    await rachel.asks('mutation($input: ChooseLanguageInput!) { chooseLanguage(input: $input) { errors { code } } }', {
      input: { language: chosen },
    });
    await rachel.asks('mutation { chooseMailTopic(input: { topic: CONVERSATIONS, isWanted: true }) { errors { code } } }');
    await camille.asks('mutation($input: ReplyToContactInput!) { replyToContact(input: $input) { errors { code } } }', {
      input: { contactId, text: `Merci de votre message. ${language}` },
    });
    const { links } = await rachel.mail('what Camille answered', ({ text }) => text.includes(`Merci de votre message. ${language}`));
    const link = links.find((one) => one.includes(unsubscribe)) ?? '';
    await opens(someone, new URL(link).pathname, language);
    expect.soft(await faultsOf(someone, unsubscribe, looksAt(0)[language])).toEqual([]);
    await someone.presses(action);
    // A form’s answer is a page of its own: between the two there is none, and so no button either.
    await expect(someone.page.getByRole('heading', { name: done })).toBeVisible();
    await expect(someone.page.getByRole('button')).toHaveCount(0);
    expect.soft(await faultsOf(someone, `${unsubscribe} done`, looksAt(0)[language])).toEqual([]);
    const stranger = await people.visitor(locale);
    await opens(stranger, `${unsubscribe}none`, language);
    expect.soft(await faultsOf(stranger, `${unsubscribe} of nobody`, looksAt(0)[language])).toEqual([]);
  }

  await product.returnsMail(camille.email);
  for (const [language, title] of [
    ['fr', 'Des e-mails ne vous sont pas parvenus'],
    ['en', 'Some mails did not reach you'],
  ] as const) {
    await camille.speaks(language);
    await expect(async () => {
      await camille.opens('/me');
      await expect(camille.page.getByText(title)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    expect.soft(await faultsOf(camille, 'the notice that mails came back', looksAt(0)[language])).toEqual([]);
  }
});
