import type { FactName } from '@jobprod/shared/register-facts';
import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { announce } from '../platform/events.ts';
import { digestOf, newSecret } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { ApiClient } from './api-client.entity.ts';
import { ownsClient } from './api-client-owner.ts';

const lockOwn = async (em: Em, { viewer }: Pick<Context, 'viewer'>, id: string): Promise<ApiClient> => {
  const apiClient = await em.findOne(ApiClient, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!apiClient || !ownsClient(apiClient, viewer)) throw notFound();
  if (apiClient.revokedAt) throw new Refusal('NOT_POSSIBLE_NOW');
  return apiClient;
};

const register = (em: Em, { viewer, now }: Pick<Context, 'viewer' | 'now'>, { id, company }: ApiClient, type: FactName): Promise<string> =>
  append(em, {
    register: 'transactions',
    type,
    at: now,
    by: referenceOf(viewer),
    about: { kind: 'api-client', id },
    parties: company ? [company.id] : [],
    payload: {},
  });

/** A new secret: the old one, and every token made with it, end at once. */
export const rotateApiClientSecret = (context: Context, id: string) =>
  context.em.transactional(async (tx) => {
    const apiClient = await lockOwn(tx, context, id);
    const secret = newSecret();
    tx.assign(apiClient, { secretDigest: digestOf(secret), secretNumber: apiClient.secretNumber + 1 });
    await register(tx, context, apiClient, 'api-client-secret-rotated');
    await announce(tx, 'api-client-ended', id);
    return { apiClient, secret };
  });

export const revokeApiClient = (context: Context, id: string): Promise<ApiClient> =>
  context.em.transactional(async (tx) => {
    const apiClient = await lockOwn(tx, context, id);
    apiClient.revokedAt = context.now;
    await register(tx, context, apiClient, 'api-client-revoked');
    await announce(tx, 'api-client-ended', id);
    return apiClient;
  });

/** A company that is no member any more has no programs (N1). */
export const revokeClientsOfCompany = async (em: Em, companyId: string, now: Date): Promise<void> => {
  const clients = await em.find(ApiClient, { company: companyId, revokedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const apiClient of clients) {
    apiClient.revokedAt = now;
    await announce(em, 'api-client-ended', apiClient.id);
  }
};
