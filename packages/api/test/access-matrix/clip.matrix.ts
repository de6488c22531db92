import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

const ofCamille = (more: (world: World) => Record<string, unknown> = nothing) => ({
  'Camille’s': (world: World) => ({ input: { clipId: world.clip.id, ...more(world) } }),
  'Lise’s, locked': (world: World) => ({ input: { clipId: world.lise.clipId, ...more(world) } }),
  absent: (world: World) => ({ input: { clipId: absent('Clip'), ...more(world) } }),
});

export const clipMatrix: MatrixPart = {
  'Query.clip': {
    'Camille’s': ({ clip }) => ({ id: clip.id }),
    'Lise’s, locked': ({ lise }) => ({ id: lise.clipId }),
    absent: () => ({ id: absent('Clip') }),
  },
  'Query.clipApproval': { 'the mail’s link': ({ clip }) => ({ token: clip.token }), absent: () => ({ token: 'x'.repeat(43) }) },
  'Query.clipLengthCap': { 'as it stands': nothing },
  'Query.staffQueue': { 'what waits': nothing },
  'Mutation.resendMail': { absent: () => ({ input: { itemId: absent('QueueItem-MAIL_FAILED') } }) },
  'Mutation.declareSource': { absent: () => ({ input: { uploadId: '01900000-0000-7000-8000-000000000000', isMine: true } }) },
  'Mutation.createClip': {
    'of Camille': ({ camille }) => ({ input: { candidateId: camille.candidateId, title: 'Un autre chantier' } }),
    'of Lise, locked': ({ lise }) => ({ input: { candidateId: lise.candidateId, title: 'Un autre chantier' } }),
    absent: () => ({ input: { candidateId: absent('Candidate'), title: 'Un autre chantier' } }),
  },
  'Mutation.updateClip': ofCamille(() => ({ revision: 1, title: 'Un titre' })),
  'Mutation.updateClipCaptions': ofCamille(() => ({ revision: 1, cues: [{ startSeconds: 0, endSeconds: 1, text: 'Un mot.' }] })),
  'Mutation.dealWithRemark': {
    absent: () => ({ input: { remarkId: absent('ClipRemark'), isDealtWith: true } }),
  },
  'Mutation.renderClip': ofCamille(() => ({ revision: 1 })),
  'Mutation.cancelRender': ofCamille(),
  'Mutation.setClipLengthCap': { 'two minutes': () => ({ input: { seconds: 120 } }) },
  'Mutation.requestClipApproval': ofCamille(),
  'Mutation.approveClip': {
    'the mail’s link': ({ clip }) => ({ input: { token: clip.token, diffusion: 'PUBLIC' } }),
    absent: () => ({ input: { token: 'x'.repeat(43), diffusion: 'PUBLIC' } }),
  },
  'Mutation.requestClipChanges': {
    'the mail’s link': ({ clip }) => ({ input: { token: clip.token, comment: 'Plus court.' } }),
    absent: () => ({ input: { token: 'x'.repeat(43), comment: 'Plus court.' } }),
  },
  'Mutation.publishClip': ofCamille(),
  'Mutation.withdrawClip': ofCamille(),
  'Subscription.clipChanged': {
    'Camille’s': ({ clip }) => ({ clipId: clip.id }),
    'Lise’s, locked': ({ lise }) => ({ clipId: lise.clipId }),
    absent: () => ({ clipId: absent('Clip') }),
  },
};
