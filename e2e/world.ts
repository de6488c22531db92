import type { Product } from '@jobprod/api/dist/test/product.js';
import type { PersonWithMailbox } from './people/person.ts';
import type { peopleOf } from './product.ts';

const jobBrief = { role: 'Conduite de travaux', place: 'Saint-Herblain', contractKind: 'PERMANENT', pay: '38 à 42 k€ brut par an' };

type Found = { currentTerms: { id: string }; candidates: { nodes: { id: string; email: string; clips: { id: string }[] }[] } };

export type World = Awaited<ReturnType<typeof peopleWithAStory>>;

/** The demo people once something has happened between them, so that no page is empty: Rachel looked at Camille’s profile, wrote, asked for an introduction. */
export const peopleWithAStory = async (product: Product, everyone: ReturnType<typeof peopleOf>) => {
  const camille = await everyone.candidate('Camille', 'Auberger', 'camille.auberger@courriel.example');
  const rachel = await everyone.recruiter('Rachel', 'Tanguy', 'rachel@atelier-boreal.example');
  const elise = await everyone.staff('Élise', 'Monnier', 'elise@jobprod.example');
  const nadia = await everyone.staff('Nadia', 'Rousset', 'nadia@jobprod.example');
  const ariane = await everyone.staff('Ariane', 'Lemoine', 'ariane@jobprod.example');
  const passerBy = await everyone.visitor();
  for (const person of [camille, rachel, elise, nadia, ariane]) await person.comesIn();

  const { id: profileId, slug } = await camille.profile();
  const { profile } = await rachel.asks<{ profile: { id: string } }>('query($slug: String!) { profile(slug: $slug) { id } }', { slug });
  const { contactCandidate } = await rachel.asks<{ contactCandidate: { contact: { id: string } } }>(
    'mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { id } errors { code } } }',
    { input: { profileId: profile.id, text: 'Votre parcours nous intéresse.', jobBrief } },
  );
  await rachel.asks('mutation($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { errors { code } } }', {
    input: { profileId, jobBrief, message: 'Parlons-en de vive voix ?' },
  });
  await camille.asks('mutation { blockCompany(input: { name: "Menuiserie du Sillon" }) { errors { code } } }');

  const { companies } = await nadia.asks<{ companies: { nodes: { id: string }[] } }>('{ companies(first: 5) { nodes { id } } }');
  const companyId = companies.nodes[0]?.id ?? '';
  const invited: PersonWithMailbox = await everyone.recruiter('Basile', 'Ramel', 'basile@atelier-boreal.example');
  await nadia.asks('mutation($input: InviteRecruiterInput!) { inviteRecruiter(input: $input) { errors { code } } }', {
    input: { companyId, email: invited.email },
  });
  await ariane.asks('mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { errors { code } } }', {
    input: { email: 'irene@jobprod.example', firstName: 'Irène', lastName: 'Vidal', roles: ['INTERVIEWER'] },
  });

  const { currentTerms, candidates } = await elise.asks<Found>(
    '{ currentTerms { id } candidates(first: 5) { nodes { id email clips { id } } } }',
  );
  const fileOf = (email: string) => candidates.nodes.find((candidate) => candidate.email === email);
  const file = fileOf(camille.email);
  return {
    product,
    people: { camille, rachel, elise, nadia, ariane, passerBy },
    addresses: {
      profile: `/profiles/${slug}`,
      contact: `/contacts/${contactCandidate.contact.id}`,
      terms: `/terms/${currentTerms.id}`,
      candidate: `/staff/candidates/${file?.id}`,
      restrictedCandidate: `/staff/candidates/${fileOf('yanis.belkacem@courriel.example')?.id}`,
      clip: `/staff/clips/${file?.clips[0]?.id}`,
      company: `/staff/companies/${companyId}`,
    },
    links: {
      approval: await camille.linkTo('/clips/approval'),
      introduction: await camille.linkTo('/introductions/answer'),
      invitation: await invited.linkTo('/invitations/accept'),
    },
  };
};
