import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

const ofAProfile = (more: (world: World) => Record<string, unknown> = nothing) => ({
  'Camille’s': (world: World) => ({ input: { profileId: world.camille.id, ...more(world) } }),
  'Rémi’s, restricted': (world: World) => ({ input: { profileId: world.remi.id, ...more(world) } }),
  'Lise’s, locked': (world: World) => ({ input: { profileId: world.lise.id, ...more(world) } }),
  absent: (world: World) => ({ input: { profileId: absent('Profile'), ...more(world) } }),
});

const toAnAddress = { recipientEmail: 'partner@example.test' };

export const profileMatrix: MatrixPart = {
  'Query.profiles': { 'the list': nothing },
  'Query.profile': {
    'Camille’s': ({ camille }) => ({ slug: camille.slug }),
    'Rémi’s, restricted': ({ remi }) => ({ slug: remi.slug }),
    'Lise’s, locked': ({ lise }) => ({ slug: lise.slug }),
    absent: () => ({ slug: 'never-was-000000' }),
  },
  'Subscription.profileChanged': {
    'Camille’s': ({ camille }) => ({ profileId: camille.id }),
    'Rémi’s, restricted': ({ remi }) => ({ profileId: remi.id }),
    'Lise’s, locked': ({ lise }) => ({ profileId: lise.id }),
    absent: () => ({ profileId: absent('Profile') }),
  },
  'Query.profileAccessTrail': { 'their own': nothing },
  'Mutation.updateProfile': { 'their own': () => ({ input: { revision: 999, headline: 'Autre' } }) },
  'Mutation.publishProfile': ofAProfile(),
  'Mutation.unpublishProfile': ofAProfile(),
  'Mutation.subscribeToRestrictedDiffusion': ofAProfile(),
  'Mutation.restrictDiffusion': ofAProfile(),
  'Mutation.liftRestriction': ofAProfile(),
  'Mutation.issueProfilePassword': {
    'Rémi’s, restricted': ({ remi }) => ({ input: { reference: remi.reference, ...toAnAddress } }),
    absent: () => ({ input: { reference: 'ZZZZ-ZZZZ', ...toAnAddress } }),
  },
  'Mutation.revokeProfilePassword': {
    'for Rémi’s': ({ remi }) => ({ input: { profilePasswordId: remi.passwordId } }),
    absent: () => ({ input: { profilePasswordId: absent('ProfilePassword') } }),
  },
  'Mutation.unlockProfile': {
    'Rémi’s, with a wrong password': ({ remi }) => ({ input: { reference: remi.reference, password: 'wrong-wrong-wrong' } }),
    'Lise’s, locked': ({ lise }) => ({ input: { reference: lise.reference, password: 'wrong-wrong-wrong' } }),
    absent: () => ({ input: { reference: 'ZZZZ-ZZZZ', password: 'wrong-wrong-wrong' } }),
  },
  'Mutation.recordClipPlayed': { absent: () => ({ input: { clipId: 'x'.repeat(43), playedSeconds: 1 } }) },
  'Mutation.judgePromotion': { absent: () => ({ input: { itemId: absent('QueueItem-PROMOTION_TO_JUDGE'), isPromotion: true } }) },
  'Mutation.lockData': ofAProfile(() => ({ request: 'Un courrier' })),
  'Mutation.unlockData': ofAProfile(),
  'Mutation.eraseProfile': ofAProfile(({ camille }) => ({ reference: camille.reference })),
  'Mutation.blockCompany': { 'by its name': () => ({ input: { name: 'Une autre' } }) },
  'Mutation.unblockCompany': {
    'Camille’s': ({ camille }) => ({ input: { blockedCompanyId: camille.blockedCompanyId } }),
    absent: () => ({ input: { blockedCompanyId: absent('BlockedCompany') } }),
  },
};
