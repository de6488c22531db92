import { madeOnce } from '@jobprod/api/dist/test/made-once.js';
import { inhabited, type Origins, type Product, startProduct } from '@jobprod/api/dist/test/product.js';
import type { Browser, BrowserContext } from '@playwright/test';
import type { PersonWithMailbox } from './people/person-with-mailbox.ts';
import { test as base, databases, peopleOf } from './product.ts';

/** What runs where a page takes words for more than words (fault G03). */
const trap = `"'><img src=x onerror=alert(1)><svg onload=alert(2)></textarea></title><script>alert(3)</script>javascript:alert(4)`;

const jobBrief = {
  role: `Conduite de travaux ${trap}`,
  place: `Saint-Herblain ${trap}`,
  contractKind: 'PERMANENT',
  pay: `38 à 42 k€ ${trap}`,
};

type Found = { currentTerms: { id: string }; candidates: { nodes: { id: string; email: string; clips: { id: string }[] }[] } };

type Everyone = ReturnType<typeof peopleOf>;

/** The demo people, each at their own screen, who come in when they are first asked for. */
const demoPeople = (everyone: Everyone) => {
  const comesInOnce = <P extends PersonWithMailbox>(arrives: () => Promise<P>): (() => Promise<P>) => {
    let here: Promise<P> | undefined;
    const comesIn = async () => {
      const person = await arrives();
      await person.comesIn();
      return person;
    };
    return () => (here ??= comesIn());
  };
  const staff = (firstName: string, lastName: string, email: string) =>
    comesInOnce(() => everyone.staff(firstName, lastName, `${email}@jobprod.example`));
  let passerBy: ReturnType<Everyone['visitor']> | undefined;
  return {
    camille: comesInOnce(() => everyone.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example')),
    yanis: comesInOnce(() => everyone.candidate('Yanis', 'Belkacem', 'yanis.belkacem@courriel.example')),
    rachel: comesInOnce(() => everyone.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example')),
    elise: staff('Élise', 'Monnier', 'elise'),
    nadia: staff('Nadia', 'Rousset', 'nadia'),
    ariane: staff('Ariane', 'Lemoine', 'ariane'),
    damien: staff('Damien', 'Vasseur', 'damien'),
    ismael: staff('Ismaël', 'Kerboul', 'ismael'),
    passerBy: () => (passerBy ??= everyone.visitor()),
  };
};

/** The company space: a card that Camille reads, one that was handed in; a collection; her wish, and an invitation of hers that waits. */
const furnishTheSpace = async (
  { camille, rachel, nadia }: Readonly<Record<'camille' | 'rachel' | 'nadia', PersonWithMailbox>>,
  companyId: string,
): Promise<{ waitingLink: string }> => {
  const content = {
    description: `Nous bâtissons en bois. ${trap}`,
    offers: [{ role: `Conduite de travaux ${trap}`, place: `Saint-Herblain ${trap}`, contractKind: 'PERMANENT' }],
    places: ['Nantes', '<b onmouseover=alert(8)>Rezé</b>'],
  };
  const handsIn = async (keeper: PersonWithMailbox, id: string): Promise<string> => {
    await keeper.asks('mutation($input: SaveCompanyCardInput!) { saveCompanyCard(input: $input) { errors { code } } }', {
      input: { companyId: id, ...content },
    });
    const { submitCompanyCard } = await keeper.asks<{ submitCompanyCard: { company: { card: { submittedAt: string } } } }>(
      'mutation($id: ID!) { submitCompanyCard(input: { companyId: $id }) { company { card { submittedAt } } errors { code } } }',
      { id },
    );
    return submitCompanyCard.company.card.submittedAt;
  };
  const { viewer } = await rachel.asks<{ viewer: { recruiter: { company: { id: string } } } }>(
    '{ viewer { recruiter { company { id } } } }',
  );
  await handsIn(rachel, viewer.recruiter.company.id);
  await nadia.asks('mutation($input: PresentCompanyInput!) { presentCompany(input: $input) { errors { code } } }', {
    input: { companyId, submittedAt: await handsIn(nadia, companyId) },
  });
  const { saveCompanyCollection } = await nadia.asks<{ saveCompanyCollection: { collection: { id: string } } }>(
    'mutation($input: SaveCompanyCollectionInput!) { saveCompanyCollection(input: $input) { collection { id } errors { code } } }',
    { input: { name: `Bois ${trap}`.slice(0, 80), companyIds: [companyId] } },
  );
  const { viewer: own } = await camille.asks<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }');
  const invites = (): Promise<unknown> =>
    nadia.asks('mutation($input: InviteToCompanySpaceInput!) { inviteToCompanySpace(input: $input) { errors { code } } }', {
      input: { candidateId: own.candidate.id, companyIds: [companyId], collectionId: saveCompanyCollection.collection.id },
    });
  await invites();
  const link = await camille.linkTo('/invitations/accept');
  const token = link.split('#')[1] ?? '';
  await camille.asks('mutation($input: EnterCompanySpaceInput!) { enterCompanySpace(input: $input) { errors { code } } }', {
    input: { token, acknowledges: true },
  });
  await camille.asks('mutation($input: WishForIntroductionInput!) { wishForIntroduction(input: $input) { errors { code } } }', {
    input: { companyId, message: `J’aime le bois. ${trap}` },
  });
  await invites();
  await camille.mail('the second invitation', ({ links }) =>
    links.some((one) => one.includes('/invitations/accept') && !one.endsWith(token)),
  );
  return { waitingLink: await camille.linkTo('/invitations/accept') };
};

/**
 * What happened between the demo people, so that no page is empty: Rachel looked at Camille’s profile, wrote, asked for an introduction. Each left a trap wherever
 * something can be written. Answers where that is to be seen.
 */
const tellTheStory = async (product: Product, everyone: Everyone) => {
  const people = demoPeople(everyone);
  const [camille, yanis, rachel] = [await people.camille(), await people.yanis(), await people.rachel()];
  const [elise, nadia, ariane, ismael] = [await people.elise(), await people.nadia(), await people.ariane(), await people.ismael()];
  const passerBy = await people.passerBy();

  const { id: profileId, slug, revision } = await camille.profile();
  await camille.asks('mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { code } } }', {
    input: {
      revision,
      summary: `Je prépare et je suis des chantiers. ${trap}`,
      skills: ['Conduite de travaux', 'Ossature bois', '<b onmouseover=alert(5)>Planification</b>'],
      experiences: [{ role: `Conduite ${trap}`, employer: `Charpentes ${trap}`, from: '2019-03-01', description: trap }],
      portfolio: [{ title: `Une halle ${trap}`, description: trap, year: 2024 }],
      offersCv: true,
      educations: [{ title: `BTS ${trap}`, school: `Lycée ${trap}`, year: 2015 }],
    },
  });
  const { profile } = await rachel.asks<{ profile: { id: string } }>('query($slug: String!) { profile(slug: $slug) { id } }', { slug });
  await rachel.asks('mutation($input: ShortlistProfileInput!) { shortlistProfile(input: $input) { errors { code } } }', {
    input: { profileId: profile.id, list: `Un poste ${trap}`.slice(0, 80) },
  });
  await rachel.asks('mutation($input: WriteCompanyNoteInput!) { writeCompanyNote(input: $input) { errors { code } } }', {
    input: { profileId: profile.id, text: `Conduit des équipes. ${trap}` },
  });
  await rachel.asks('mutation($input: SaveSearchInput!) { saveSearch(input: $input) { errors { code } } }', {
    input: { name: `Bois ${trap}`.slice(0, 80), search: { text: 'bois' }, isMailed: true },
  });
  const { contactCandidate } = await rachel.asks<{ contactCandidate: { contact: { id: string } } }>(
    'mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { id } errors { code } } }',
    { input: { profileId: profile.id, text: `Votre parcours nous intéresse. ${trap}`, jobBrief } },
  );
  await camille.asks('mutation($input: ReportContactInput!) { reportContact(input: $input) { errors { code } } }', {
    input: { contactId: contactCandidate.contact.id, ground: 'OTHER', words: `Un message étrange. ${trap}` },
  });
  await rachel.asks('mutation($input: ReportDirectApproachInput!) { reportDirectApproach(input: $input) { errors { code } } }', {
    input: {
      means: 'EMAIL',
      approachedOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
      who: `Quelqu’un ${trap}`,
      profileReference: `JP ${trap}`,
      words: trap,
    },
  });
  await rachel.asks('mutation($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { errors { code } } }', {
    input: { profileId, jobBrief, message: `Parlons-en ? ${trap}` },
  });
  await camille.asks('mutation { blockCompany(input: { name: "Menuiserie du Sillon" }) { errors { code } } }');

  const { companies } = await nadia.asks<{ companies: { nodes: { id: string }[] } }>('{ companies(first: 5) { nodes { id } } }');
  const { selectCompany } = await nadia.asks<{ selectCompany: { company: { id: string } } }>(
    'mutation($input: SelectCompanyInput!) { selectCompany(input: $input) { company { id } errors { code } } }',
    { input: { name: `Menuiserie ${trap}`, city: 'Nantes', mainActivity: trap, reason: trap } },
  );
  const { waitingLink } = await furnishTheSpace({ camille, rachel, nadia }, selectCompany.company.id);
  const companyId = companies.nodes[0]?.id ?? '';
  const invited: PersonWithMailbox = await everyone.recruiter('Basile', 'Ramel', 'basile@atelier-boreal.example');
  await nadia.asks('mutation($input: InviteRecruiterInput!) { inviteRecruiter(input: $input) { errors { code } } }', {
    input: { companyId, email: invited.email },
  });
  await ariane.asks('mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { errors { code } } }', {
    input: { email: 'irene@jobprod.example', firstName: 'Irène', lastName: '<img src=x onerror=alert(6)>', roles: ['INTERVIEWER'] },
  });

  const { interviewSlots } = await yanis.asks<{ interviewSlots: { startsAt: string }[] }>('{ interviewSlots { startsAt } }');
  const { bookInterview } = await yanis.asks<{ bookInterview: { interview: { id: string } } }>(
    'mutation($input: BookInterviewInput!) { bookInterview(input: $input) { interview { id } errors { code } } }',
    { input: { startsAt: interviewSlots.at(-1)?.startsAt, timeZone: 'Indian/Reunion' } },
  );
  await ismael.asks('mutation($input: CancelInterviewInput!) { cancelInterview(input: $input) { errors { code } } }', {
    input: { interviewId: bookInterview.interview.id, words: `Je suis souffrant. ${trap}` },
  });

  const { openDispute } = await camille.asks<{ openDispute: { dispute: { id: string } } }>(
    'mutation($input: OpenDisputeInput!) { openDispute(input: $input) { dispute { id } errors { code } } }',
    { input: { subject: `Une annonce ${trap}`, text: `Ce n’est pas le poste annoncé. ${trap}` } },
  );
  await nadia.asks('mutation($input: WriteInDisputeInput!) { writeInDispute(input: $input) { errors { code } } }', {
    input: { disputeId: openDispute.dispute.id, text: `Nous corrigeons l’annonce. ${trap}`, isProposal: true },
  });
  await product.receivesMail(camille.email, `Diffusion ${trap}`, `Merci de restreindre mon clip. ${trap}`);
  await product.receivesMail('passant@courriel.example', `Une question ${trap}`, `Ouvrez-vous le samedi ? ${trap}`);

  await product.inviteStaff('iris@jobprod.example', 'INTERVIEWER', 'Iris', 'Marchand');
  const roomInterviewId = await product.meets(camille.email, 'iris@jobprod.example', product.clock.now());
  // Beyond the hours that can be booked: the demo people already gave Camille one of those, and which one depends on when this runs.
  const laterInterviewId = await product.meets(
    camille.email,
    'iris@jobprod.example',
    new Date(product.clock.now().getTime() + 90 * 86_400_000),
  );
  const {
    viewer: {
      candidate: { sources },
    },
  } = await camille.asks<{ viewer: { candidate: { sources: { id: string; origin: string }[] } } }>(
    '{ viewer { candidate { sources { id origin } } } }',
  );
  const sentVideoId = sources.find(({ origin }) => origin === 'SENT')?.id ?? '';
  await camille.asks('mutation($input: MarkOffTopicInput!) { markOffTopic(input: $input) { errors { code } } }', {
    input: { sourceId: sentVideoId, startSeconds: 0, endSeconds: 0.5 },
  });
  const { interviewGuides } = await ariane.asks<{ interviewGuides: { id: string }[] }>('{ interviewGuides { id } }');
  await ariane.asks('mutation($input: ChooseGuideInput!) { chooseGuide(input: $input) { errors { code } } }', {
    input: { interviewId: roomInterviewId, familyId: interviewGuides[0]?.id },
  });
  await ariane.asks('mutation($input: NoteAskedQuestionInput!) { noteAskedQuestion(input: $input) { errors { code } } }', {
    input: { interviewId: roomInterviewId, text: `Et ceci ? ${trap}` },
  });
  await ariane.asks('mutation($input: SaveInterviewNotesInput!) { saveInterviewNotes(input: $input) { errors { code } } }', {
    input: { interviewId: roomInterviewId, notes: `Elle est enceinte. ${trap}`, revision: 0 },
  });
  const pastInterviewId = await product.meets(
    camille.email,
    'iris@jobprod.example',
    new Date(product.clock.now().getTime() - 3 * 3_600_000),
  );
  await ariane.asks('mutation($input: NoteAskedQuestionInput!) { noteAskedQuestion(input: $input) { errors { code } } }', {
    input: { interviewId: pastInterviewId, text: `Que faites-vous ? ${trap}` },
  });
  await ariane.asks('mutation($input: SaveInterviewNotesInput!) { saveInterviewNotes(input: $input) { errors { code } } }', {
    input: { interviewId: pastInterviewId, notes: `Conduit des équipes.\n${trap}`, revision: 0 },
  });
  await ariane.asks('mutation($input: SaveGuideFamilyInput!) { saveGuideFamily(input: $input) { errors { code } } }', {
    input: { nameFr: `Métiers ${trap}`.slice(0, 80), nameEn: `Jobs ${trap}`.slice(0, 80) },
  });
  // A change of address that waits, and the mailboxes of two people said to be lost: one to decide, one under way.
  await camille.asks('mutation($input: ChangeEmailInput!) { changeEmail(input: $input) { errors { code } } }', {
    input: { newEmail: 'camille@nouvelle.example' },
  });
  const lost = async (oldEmail: string, name: string) => {
    const person = await everyone.readerAt(`${name}@retrouvee.example`);
    await passerBy.asks('mutation($input: RequestMailboxRecoveryInput!) { requestMailboxRecovery(input: $input) { errors { code } } }', {
      input: { oldEmail, newEmail: person.email, words: `Ma boîte est fermée. ${trap}` },
    });
    return person;
  };
  const confirms = async (person: PersonWithMailbox) => {
    const token = (await person.linkTo('/sign-in/lost-mailbox/confirm')).split('#')[1];
    await passerBy.asks('mutation($token: String!) { confirmMailboxRecovery(input: { token: $token }) { errors { code } } }', { token });
    const { staffQueue } = await ariane.asks<{ staffQueue: { id: string; kind: string }[] }>('{ staffQueue { id kind } }');
    return staffQueue.find(({ kind }) => kind === 'MAILBOX_TO_RECOVER')?.id ?? '';
  };
  const item = await confirms(await lost(camille.email, 'camille'));
  const { mailboxRecovery } = await ariane.asks<{ mailboxRecovery: { id: string } }>(
    'query($id: ID!) { mailboxRecovery(id: $id) { id } }',
    { id: item },
  );
  await ariane.asks('mutation($input: AcceptMailboxRecoveryInput!) { acceptMailboxRecovery(input: $input) { errors { code } } }', {
    input: { recoveryId: mailboxRecovery.id, established: 'KNOWN_FACTS', words: trap },
  });
  const toDecide = await confirms(await lost('yanis.belkacem@courriel.example', 'yanis'));
  const asker = await lost('personne@courriel.example', 'personne');

  const { currentTerms, candidates } = await elise.asks<Found>(
    '{ currentTerms { id } candidates(first: 5) { nodes { id email clips { id } } } }',
  );
  const fileOf = (email: string) => candidates.nodes.find((candidate) => candidate.email === email);
  const file = fileOf(camille.email);
  const clipId = file?.clips[0]?.id;
  await elise.asks('mutation($input: AddClipPlaceInput!) { addClipPlace(input: $input) { errors { code } } }', {
    input: { clipId, medium: 'Un intranet <img src=x onerror=alert(7)>', url: 'https://intranet.example/v/7', audience: 'PASSWORD' },
  });
  await elise.asks('mutation($input: PutClipOnYouTubeInput!) { putClipOnYouTube(input: $input) { errors { code } } }', {
    input: { clipId },
  });
  return {
    addresses: {
      profile: `/profiles/${slug}`,
      contact: `/contacts/${contactCandidate.contact.id}`,
      dispute: `/disputes/${openDispute.dispute.id}`,
      terms: `/terms/${currentTerms.id}`,
      candidate: `/staff/candidates/${file?.id}`,
      restrictedCandidate: `/staff/candidates/${fileOf('yanis.belkacem@courriel.example')?.id}`,
      clip: `/staff/clips/${file?.clips[0]?.id}`,
      company: `/staff/companies/${companyId}`,
      room: `/interviews/${roomInterviewId}/room`,
      laterRoom: `/interviews/${laterInterviewId}/room`,
      passages: `/me/interview/${roomInterviewId}/passages`,
      notes: `/me/interview/${pastInterviewId}/notes`,
      videoPassages: `/me/video/${sentVideoId}/passages`,
      desk: `/staff/interviews/${roomInterviewId}/desk`,
      recovery: `/staff/recoveries/${toDecide}`,
    },
    links: {
      approval: await camille.linkTo('/clips/approval'),
      withdrawal: await camille.linkTo('/release/withdraw'),
      introduction: await camille.linkTo('/introductions/answer'),
      mailConfirmation: await camille.linkTo('/mail/confirm'),
      emailChange: await camille.linkTo('/email/confirm'),
      stopRecovery: await camille.linkTo('/email/stop'),
      confirmRecovery: await asker.linkTo('/sign-in/lost-mailbox/confirm'),
      invitation: await invited.linkTo('/invitations/accept'),
      space: waitingLink,
    },
  };
};

type Story = Awaited<ReturnType<typeof tellTheStory>>;

/** Told once for all journeys that begin after it, each on a copy of what it left behind. */
const storied = (browser: Browser): Promise<Origins & { story: Story }> =>
  madeOnce(databases(), 'storied', async () => {
    const product = await startProduct(databases(), await inhabited(databases()));
    const contexts: BrowserContext[] = [];
    const story = await tellTheStory(product, peopleOf(product, browser, contexts, []));
    for (const context of contexts) await context.close();
    return { ...(await product.rest()), story };
  });

export type World = Story & { product: Product; people: ReturnType<typeof demoPeople> };

/** A journey that begins when something has happened between the demo people, a second after it had. */
export const test = base.extend<{ beginning: Origins & { story: Story }; world: World }>({
  beginning: async ({ browser }, use) => use(await storied(browser)),
  product: async ({ beginning }, use) => {
    const product = await startProduct(databases(), beginning, new Date(Date.parse(beginning.at) + 1000));
    await use(product);
    await product.stop();
  },
  world: async ({ beginning, product, people }, use) => use({ ...beginning.story, product, people: demoPeople(people) }),
});
