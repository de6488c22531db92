import { limits } from '@jobprod/shared/limits';
import type { TokenRequest } from './issue-token.ts';

export type OauthError = { status: 400 | 401 | 429; error: string; description: string };

const bad = (error: string, description: string): OauthError => ({ status: 400, error, description });

export const invalidClient: OauthError = { status: 401, error: 'invalid_client', description: 'This client and secret open nothing' };

const formDecoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};

/** `Basic` as RFC 6749, 2.3.1 has it: both halves form-encoded, then joined and written in base64. */
const basicCredentials = (header: string): { clientId: string; secret: string } | undefined => {
  const encoded = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(header)?.[1] ?? '';
  const [first = '', second = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  const [clientId, secret] = [formDecoded(first), formDecoded(second)];
  return clientId && secret && rest.length === 0 ? { clientId, secret } : undefined;
};

/** What a program asks of `/oauth/token`, or why it cannot be understood (RFC 6749, 4.4.2 and 5.2). An empty parameter counts as absent. */
export const readTokenRequest = (body: string, authorization: string | undefined): TokenRequest | OauthError => {
  const form = [...new URLSearchParams(body)].filter(([, value]) => value !== '');
  const parameters = new Map(form);
  if (parameters.size < form.length || form.some(([, value]) => value.length > 2 * limits.token))
    return bad('invalid_request', 'Send each parameter once, and short');
  const grant = parameters.get('grant_type');
  if (grant === undefined) return bad('invalid_request', 'grant_type is missing');
  if (grant !== 'client_credentials') return bad('unsupported_grant_type', 'The grant here is client_credentials');
  const [clientId, secret, scope] = [parameters.get('client_id'), parameters.get('client_secret'), parameters.get('scope')];
  if (authorization !== undefined && (clientId ?? secret) !== undefined)
    return bad('invalid_request', 'Authenticate in the header or in the body, not in both');
  const credentials = authorization === undefined ? clientId && secret && { clientId, secret } : basicCredentials(authorization);
  return credentials ? { ...credentials, scope } : invalidClient;
};
