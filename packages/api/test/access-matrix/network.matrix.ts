import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

const facts = { name: 'Nouvelle', city: 'Nantes', mainActivity: 'Menuiserie', reason: 'Elle recrute.' };
const ofAcme = (more: Record<string, unknown>) => ({
  'Acme’s': ({ acme }: World) => ({ input: { companyId: acme.id, ...more } }),
  absent: () => ({ input: { companyId: absent('Company'), ...more } }),
});
const ofAProgram = {
  'Acme’s': ({ acme }: World) => ({ input: { apiClientId: acme.apiClientId } }),
  absent: () => ({ input: { apiClientId: absent('ApiClient') } }),
};

const aWebhook = { url: 'https://ats.example.test/jobprod', events: ['PROFILE_CHANGED'] };
const ofAWebhook = (more: Record<string, unknown> = {}) => ({
  'Acme’s': ({ acme }: World) => ({ input: { webhookId: acme.webhookId, ...more } }),
  absent: () => ({ input: { webhookId: absent('Webhook'), ...more } }),
});

export const networkMatrix: MatrixPart = {
  'Query.companies': { all: nothing },
  'Query.company': { 'Acme’s': ({ acme }) => ({ id: acme.id }), absent: () => ({ id: absent('Company') }) },
  'Query.invitation': { 'the mail’s link': ({ acme }) => ({ token: acme.invitationToken }), absent: () => ({ token: 'x'.repeat(43) }) },
  'Mutation.selectCompany': { 'a new one': () => ({ input: facts }) },
  'Mutation.suspendCompany': ofAcme({ reason: 'Elle ne répond plus.' }),
  'Mutation.closeCompany': ofAcme({ reason: 'Elle part.' }),
  'Mutation.inviteRecruiter': ofAcme({ email: 'another@acme.test' }),
  'Mutation.acceptInvitation': {
    'the mail’s link': ({ acme }) => ({ input: { token: acme.invitationToken, firstName: 'Noé', lastName: 'Neuf' } }),
    absent: () => ({ input: { token: 'x'.repeat(43), firstName: 'Noé', lastName: 'Neuf' } }),
  },
  'Mutation.revokeInvitation': {
    'Acme’s': ({ acme }) => ({ input: { invitationId: acme.invitationId } }),
    absent: () => ({ input: { invitationId: absent('RecruiterInvitation') } }),
  },
  'Query.apiClients': { 'their owner’s': nothing },
  'Mutation.createApiClient': { 'their owner’s': () => ({ input: { name: 'Un programme', scopes: ['PROFILES_READ'] } }) },
  'Mutation.rotateApiClientSecret': ofAProgram,
  'Mutation.revokeApiClient': ofAProgram,
  'Query.webhooks': { 'their owner’s': nothing },
  'Mutation.createWebhook': {
    'Acme’s program': ({ acme }) => ({ input: { apiClientId: acme.apiClientId, ...aWebhook } }),
    absent: () => ({ input: { apiClientId: absent('ApiClient'), ...aWebhook } }),
  },
  'Mutation.deleteWebhook': ofAWebhook(),
  'Mutation.replayWebhookDelivery': ofAWebhook({ messageId: '01900000-0000-7000-8000-000000000000' }),
};
