import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

const inCamillesCase = (more: (world: World) => Record<string, unknown>) => ({
  'Camille’s': (world: World) => ({ input: { disputeId: world.dispute.id, ...more(world) } }),
  absent: (world: World) => ({ input: { disputeId: absent('Dispute'), ...more(world) } }),
});

export const disputeMatrix: MatrixPart = {
  'Query.disputes': { 'their own': nothing },
  'Query.dispute': { 'Camille’s': ({ dispute }) => ({ id: dispute.id }), absent: () => ({ id: absent('Dispute') }) },
  'Mutation.openDispute': {
    'their own': () => ({ input: { subject: 'Un désaccord', text: 'Bonjour' } }),
    'with Acme': ({ acme }) => ({ input: { subject: 'Un désaccord', text: 'Bonjour', companyId: acme.id } }),
  },
  'Mutation.writeInDispute': inCamillesCase(() => ({ text: 'Bonjour' })),
  'Mutation.settleDispute': inCamillesCase(({ dispute }) => ({ proposalId: dispute.proposalId })),
  'Mutation.endDispute': inCamillesCase(() => ({ reason: 'Pas d’accord' })),
};
