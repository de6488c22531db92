import { type ApiScope, apiScopes } from '../authorization/viewer.ts';

/** Scopes as OAuth writes them: `PROFILES_READ` is `profiles:read`. */
export const oauthScope = (scope: ApiScope): string => scope.toLowerCase().replace('_', ':');

export const oauthScopes = (scopes: Iterable<ApiScope>): string => [...scopes].map(oauthScope).join(' ');

/** The scopes in a space-separated text; undefined when one of them is none of ours. */
export const scopesIn = (text: string): ApiScope[] | undefined => {
  const asked = text.split(' ').filter((word) => word !== '');
  const known = apiScopes.filter((scope) => asked.includes(oauthScope(scope)));
  return asked.length > 0 && asked.every((word) => known.some((scope) => oauthScope(scope) === word)) ? known : undefined;
};
