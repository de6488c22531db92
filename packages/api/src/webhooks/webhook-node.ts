import type { NodeLoader } from '../authorization/node-loader.ts';
import { ownsClient } from '../integrations/api-client-owner.ts';
import { Webhook } from './webhook.entity.ts';

/** For the owners of its program, while that works; not for the program. */
export const webhookNode: NodeLoader = async (id, { em, viewer }) => {
  const webhook = await em.findOne(Webhook, { id }, { populate: ['apiClient'] });
  return webhook && !webhook.apiClient.revokedAt && ownsClient(webhook.apiClient, viewer) ? webhook : null;
};
