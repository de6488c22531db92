import type { ApiScope } from '../authorization/viewer.ts';
import { digestOf, sameDigest } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { mintToken } from '../platform/tokens/token.ts';
import { ApiClient } from './api-client.entity.ts';
import { oauthScopes, scopesIn } from './oauth-scopes.ts';

export const tokenSeconds = 15 * 60;

export type TokenRequest = { clientId: string; secret: string; scope: string | undefined };
export type IssuedToken = { token: string; scope: string };

/** What an unknown client's secret is compared with, so that a wrong id costs what a wrong secret does (fault A16). */
const nobodysDigest = digestOf('no client has this digest');

const live = { revokedAt: null, $or: [{ company: null }, { company: { memberships: { endedAt: null } } }] };

const narrowed = (held: readonly ApiScope[], asked: string | undefined): readonly ApiScope[] | undefined => {
  if (asked === undefined) return held;
  const scopes = scopesIn(asked);
  return scopes?.every((scope) => held.includes(scope)) ? scopes : undefined;
};

/** A short token for a program that shows its secret (RFC 6749, 4.4); the scopes asked for narrow what the client holds. */
export const issueToken = async (
  services: Services,
  em: Em,
  { clientId, secret, scope }: TokenRequest,
  now: Date,
): Promise<IssuedToken | 'invalid_client' | 'invalid_scope'> => {
  const client = await em.findOne(ApiClient, { clientId, ...live });
  const isTheirs = sameDigest(client?.secretDigest ?? nobodysDigest, digestOf(secret));
  if (!client || !isTheirs) return 'invalid_client';
  const scopes = narrowed(client.scopes, scope);
  if (!scopes) return 'invalid_scope';
  client.lastUsedAt = now;
  await em.flush();
  const token = await mintToken({
    keys: services.tokenKeys,
    issuer: services.settings.origin,
    purpose: 'access',
    subject: client.id,
    now,
    seconds: tokenSeconds,
    claims: { client_id: client.clientId, scope: oauthScopes(scopes), secret: client.secretNumber },
  });
  return { token, scope: oauthScopes(scopes) };
};
