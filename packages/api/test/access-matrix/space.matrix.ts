import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

const ofACard = (more: (world: World) => Record<string, unknown> = () => ({})) => ({
  'Acme’s, a draft': (world: World) => ({ input: { companyId: world.acme.id, ...more(world) } }),
  'Bloquée’s, handed in': (world: World) => ({ input: { companyId: world.blocked.id, ...more(world) } }),
  'Rivale’s, presented': (world: World) => ({ input: { companyId: world.rivale.id, ...more(world) } }),
  absent: (world: World) => ({ input: { companyId: absent('Company'), ...more(world) } }),
});
const ofAWish = (more: (world: World) => Record<string, unknown>) => ({
  'Rémi’s, for Rivale': (world: World) => ({ input: { wishId: world.space.remi.wishId, ...more(world) } }),
  'Lise’s, for Rivale, locked': (world: World) => ({ input: { wishId: world.space.lise.wishId, ...more(world) } }),
  absent: (world: World) => ({ input: { wishId: absent('IntroductionWish'), ...more(world) } }),
});

export const spaceMatrix: MatrixPart = {
  'Query.companySpace': { 'what it presents to each': nothing },
  'Query.spaceInvitation': {
    'Camille’s link': ({ space }) => ({ token: space.token }),
    absent: () => ({ token: 'x'.repeat(43) }),
  },
  'Query.spaceInvitations': { all: nothing },
  'Query.companyCollections': { all: nothing },
  'Query.introductionWishes': { all: nothing },
  'Mutation.saveCompanyCard': ofACard(() => ({ description: 'Des meubles', offers: [], places: [] })),
  'Mutation.submitCompanyCard': ofACard(),
  'Mutation.presentCompany': ofACard(({ space }) => ({ submittedAt: space.handedInAt })),
  'Mutation.withdrawPresentation': {
    ...ofACard(() => ({ reason: 'À revoir' })),
    'Bloquée’s, handed in': ({ blocked, space }) => ({
      input: { companyId: blocked.id, reason: 'À revoir', submittedAt: space.handedInAt },
    }),
    'Bloquée’s, handed in, not looked at': ({ blocked }) => ({ input: { companyId: blocked.id, reason: 'À revoir' } }),
  },
  'Mutation.saveCompanyCollection': {
    new: ({ acme }) => ({ input: { name: 'Bois', companyIds: [acme.id] } }),
    'one there is': ({ acme, space }) => ({ input: { collectionId: space.collectionId, name: 'Bois', companyIds: [acme.id] } }),
    absent: () => ({ input: { collectionId: absent('CompanyCollection'), name: 'Bois', companyIds: [] } }),
  },
  'Mutation.inviteToCompanySpace': {
    'Camille, to Acme': ({ camille, acme }) => ({ input: { candidateId: camille.candidateId, companyIds: [acme.id] } }),
    'Lise, to Acme, locked': ({ lise, acme }) => ({ input: { candidateId: lise.candidateId, companyIds: [acme.id] } }),
    absent: ({ acme }) => ({ input: { candidateId: absent('Candidate'), companyIds: [acme.id] } }),
  },
  'Mutation.revokeSpaceInvitation': {
    'Camille’s': ({ space }) => ({ input: { invitationId: space.invitationId } }),
    'Camille’s, not used yet': ({ space }) => ({ input: { invitationId: space.unusedInvitationId } }),
    'Lise’s, locked': ({ space }) => ({ input: { invitationId: space.lise.invitationId } }),
    absent: () => ({ input: { invitationId: absent('SpaceInvitation') } }),
  },
  'Mutation.enterCompanySpace': {
    'Camille’s link': ({ space }) => ({ input: { token: space.token, acknowledges: true } }),
    absent: () => ({ input: { token: 'x'.repeat(43), acknowledges: true } }),
  },
  'Mutation.wishForIntroduction': ofACard(),
  'Mutation.passWishOn': ofAWish(({ space, jobBrief }) => ({ recruiterId: space.answererId, jobBrief })),
  'Mutation.declineWish': ofAWish(() => ({ reason: 'Non' })),
  'Mutation.introduce': {
    'Camille and Rivale': ({ camille, space, jobBrief }) => ({
      input: { candidateId: camille.candidateId, recruiterId: space.answererId, jobBrief },
    }),
    'Lise and Rivale, locked': ({ lise, space, jobBrief }) => ({
      input: { candidateId: lise.candidateId, recruiterId: space.answererId, jobBrief },
    }),
    absent: ({ space, jobBrief }) => ({ input: { candidateId: absent('Candidate'), recruiterId: space.answererId, jobBrief } }),
  },
};
