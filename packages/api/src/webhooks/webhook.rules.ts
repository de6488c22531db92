import { allow } from 'graphql-shield';
import { type Rules, type ShieldRule, viewerRule } from '../authorization/define-rule.ts';
import { ownerOf } from '../integrations/api-client-owner.ts';

const keepsWebhooks: ShieldRule = viewerRule(
  'a recruiter for their company’s programs, or an administrator for JobProd’s',
  (viewer) => ownerOf(viewer) !== undefined,
);

export const webhookRules: Rules = {
  Query: { webhooks: keepsWebhooks },
  Mutation: { createWebhook: keepsWebhooks, deleteWebhook: keepsWebhooks, replayWebhookDelivery: keepsWebhooks },
  Webhook: { '*': allow },
  WebhookDelivery: { '*': allow },
  CreateWebhookPayload: { '*': allow },
  DeleteWebhookPayload: { '*': allow },
  ReplayWebhookDeliveryPayload: { '*': allow },
};
