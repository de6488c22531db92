import type { Product } from '@jobprod/api/dist/test/product.js';
import type { PersonWithMailbox } from './people/person-with-mailbox.ts';
import type { peopleOf } from './product.ts';

/** What runs where a page takes words for more than words (fault G03). */
const trap = `"'><img src=x onerror=alert(1)><svg onload=alert(2)></textarea></title><script>alert(3)</script>javascript:alert(4)`;

const jobBrief = {
  role: `Conduite de travaux ${trap}`,
  place: `Saint-Herblain ${trap}`,
  contractKind: 'PERMANENT',
  pay: `38 à 42 k€ ${trap}`,
};

type Found = { currentTerms: { id: string }; candidates: { nodes: { id: string; email: string; clips: { id: string }[] }[] } };

export type World = Awaited<ReturnType<typeof peopleWithAStory>>;

/**
 * The demo people once something has happened between them, so that no page is empty: Rachel looked at Camille’s profile, wrote, asked for an introduction. Each
 * left a trap wherever something can be written.
 */
export const peopleWithAStory = async (product: Product, everyone: ReturnType<typeof peopleOf>) => {
  const camille = await everyone.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  const rachel = await everyone.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  const elise = await everyone.staff('Élise', 'Monnier', 'elise@jobprod.example');
  const nadia = await everyone.staff('Nadia', 'Rousset', 'nadia@jobprod.example');
  const ariane = await everyone.staff('Ariane', 'Lemoine', 'ariane@jobprod.example');
  const damien = await everyone.staff('Damien', 'Vasseur', 'damien@jobprod.example');
  const yanis = await everyone.candidate('Yanis', 'Belkacem', 'yanis.belkacem@courriel.example');
  const ismael = await everyone.staff('Ismaël', 'Kerboul', 'ismael@jobprod.example');
  const passerBy = await everyone.visitor();
  for (const person of [camille, rachel, elise, nadia, ariane, damien, yanis, ismael]) await person.comesIn();

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
  const { contactCandidate } = await rachel.asks<{ contactCandidate: { contact: { id: string } } }>(
    'mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { id } errors { code } } }',
    { input: { profileId: profile.id, text: `Votre parcours nous intéresse. ${trap}`, jobBrief } },
  );
  await rachel.asks('mutation($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { errors { code } } }', {
    input: { profileId, jobBrief, message: `Parlons-en ? ${trap}` },
  });
  await camille.asks('mutation { blockCompany(input: { name: "Menuiserie du Sillon" }) { errors { code } } }');

  const { companies } = await nadia.asks<{ companies: { nodes: { id: string }[] } }>('{ companies(first: 5) { nodes { id } } }');
  await nadia.asks('mutation($input: SelectCompanyInput!) { selectCompany(input: $input) { errors { code } } }', {
    input: { name: `Menuiserie ${trap}`, city: 'Nantes', mainActivity: trap, reason: trap },
  });
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
  const laterInterviewId = await product.meets(camille.email, 'iris@jobprod.example', new Date(product.clock.now().getTime() + 86_400_000));
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
  return {
    product,
    people: { camille, rachel, elise, nadia, ariane, damien, yanis, ismael, passerBy },
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
    },
  };
};
