import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { type ApiScope, apiScopes } from '../authorization/viewer.ts';
import { holdMembership } from '../companies/membership.ts';
import { digestOf, newId, newSecret } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { ApiClient } from './api-client.entity.ts';
import { ownClients, ownerOf } from './api-client-owner.ts';

const clientsAtMost = 20;

/** A new program of the viewer's company, or of JobProd. Its secret is told in this answer and never again. */
export const createApiClient = ({ em, viewer, now }: Context, name: string, asked: readonly ApiScope[]) =>
  em.transactional(async (tx) => {
    const company = ownerOf(viewer);
    if (company === undefined || !('accountId' in viewer)) throw notFound();
    if (company !== null && !(await holdMembership(tx, company))) throw notFound();
    // Of several made at once, each counts those before it (fault J10).
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`api clients of ${company ?? 'JobProd'}`]);
    const scopes = apiScopes.filter((scope) => asked.includes(scope));
    // Orders and payments are entered by JobProd (T5), never by the company they bind.
    if (scopes.length === 0 || (company !== null && scopes.includes('ORDERS_WRITE'))) throw new Refusal('SCOPE_UNKNOWN', {}, ['scopes']);
    if ((await tx.count(ApiClient, { $and: [ownClients(viewer), { revokedAt: null }] })) >= clientsAtMost)
      throw new Refusal('NOT_POSSIBLE_NOW');
    const [id, secret] = [newId(), newSecret()];
    const apiClient = tx.create(ApiClient, {
      id,
      company,
      clientId: `jp-${id}`,
      name,
      scopes,
      secretDigest: digestOf(secret),
      secretNumber: 1,
      createdById: viewer.accountId,
      createdAt: now,
    });
    await tx.persist(apiClient).flush();
    await append(tx, {
      register: 'transactions',
      type: 'api-client-created',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'api-client', id },
      parties: company === null ? [] : [company],
      payload: { name, scopes },
    });
    return { apiClient, secret };
  });
