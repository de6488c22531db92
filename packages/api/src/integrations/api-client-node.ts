import type { NodeLoader } from '../authorization/node-loader.ts';
import { seesInsideOf } from '../companies/company-visibility.ts';
import { ApiClient } from './api-client.entity.ts';
import { ownsClient } from './api-client-owner.ts';

/** Its owners, staff for a company's, and the program itself. */
export const apiClientNode: NodeLoader = async (id, { em, viewer }) => {
  const client = await em.findOne(ApiClient, { id });
  if (!client) return null;
  const isItself = viewer.kind === 'api-client' && viewer.apiClientId === id;
  return isItself || ownsClient(client, viewer) || (client.company && seesInsideOf(viewer, client.company.id)) ? client : null;
};
