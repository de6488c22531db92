import type { ApiClientViewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { ApiClient } from './api-client.entity.ts';

/** As whom a program is told of something it did not ask for just now, with all its scopes; undefined once it is revoked or its company is no member (N1). */
export const viewerOfClient = async (em: Em, id: string): Promise<ApiClientViewer | undefined> => {
  const isLive = { revokedAt: null, $or: [{ company: null }, { company: { memberships: { endedAt: null } } }] };
  const client = await em.findOne(ApiClient, { id, ...isLive }, { refresh: true });
  if (!client) return undefined;
  return {
    kind: 'api-client',
    language: 'en',
    unlockedProfileIds: new Set(),
    apiClientId: id,
    companyId: client.company?.id ?? null,
    scopes: new Set(client.scopes),
  };
};
