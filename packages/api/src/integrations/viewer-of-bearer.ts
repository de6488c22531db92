import { type ApiClientViewer, apiScopes } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { checkToken } from '../platform/tokens/token.ts';
import { scopesIn } from './oauth-scopes.ts';

type Row = { companyId: string | null; scopes: string; secretNumber: number; isFresh: boolean | null };

/** The row decides, at every request: a revoked client, a rotated secret and a company that is no member end a token before its time (N1). */
const query = `
  select c.company_id as "companyId", array_to_string(c.scopes, ',') as scopes, c.secret_number as "secretNumber",
         c.last_used_at > ?::timestamptz - interval '5 minutes' as "isFresh"
  from api_client c
  left join company_membership m on m.company_id = c.company_id and m.ended_at is null
  where c.id = ? and c.revoked_at is null and (c.company_id is null or m.id is not null)`;

/** The program a bearer token stands for, with the scopes that token and client share; undefined for any token that is not, or no longer, good. */
export const viewerOfBearer = async (services: Services, em: Em, token: string, now: Date): Promise<ApiClientViewer | undefined> => {
  const claims = await checkToken({ keys: services.tokenKeys, issuer: services.settings.origin, purpose: 'access', token, now });
  if (!claims) return undefined;
  const [row] = await em.execute<Row[]>(query, [now, claims.sub]);
  if (!row || row.secretNumber !== claims.secret) return undefined;
  if (!row.isFresh) await em.execute('update api_client set last_used_at = ? where id = ?', [now, claims.sub]);
  const granted = typeof claims.scope === 'string' ? (scopesIn(claims.scope) ?? []) : [];
  const held = row.scopes.split(',');
  return {
    kind: 'api-client',
    language: 'en',
    unlockedProfileIds: new Set(),
    apiClientId: claims.sub,
    companyId: row.companyId,
    scopes: new Set(apiScopes.filter((scope) => granted.includes(scope) && held.includes(scope))),
  };
};
