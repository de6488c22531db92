import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { holdMembership } from '../companies/membership.ts';
import { ApiClient } from '../integrations/api-client.entity.ts';
import { ownsClient } from '../integrations/api-client-owner.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { isPostable } from '../platform/post-outside.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { newWebhookSecret } from './sign-message.ts';
import { Webhook } from './webhook.entity.ts';
import { aboutEvent, type WebhookEvent, webhookEvents } from './webhook-events.ts';
import { closeSecret } from './webhook-secret.ts';

const webhooksAtMost = 5;

type Asked = { apiClientId: string; url: string; events: readonly WebhookEvent[] };

/** The program, held, so that of several webhooks made at once each counts those before it (fault J10). Membership first, as everybody takes the two. */
const holdOwnClient = async (tx: Em, { viewer }: Pick<Context, 'viewer'>, id: string): Promise<ApiClient> => {
  const asked = await tx.findOne(ApiClient, { id });
  if (!asked || !ownsClient(asked, viewer)) throw notFound();
  if (asked.company && !(await holdMembership(tx, asked.company.id))) throw notFound();
  const client = await tx.findOneOrFail(ApiClient, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (client.revokedAt) throw new Refusal('NOT_POSSIBLE_NOW');
  return client;
};

/** Has a program told of what changes among what it may read. The secret that signs is told in this answer and never again. */
export const createWebhook = ({ em, viewer, now, services }: Context, { apiClientId, url, events: asked }: Asked) =>
  em.transactional(async (tx) => {
    if (!('accountId' in viewer)) throw notFound();
    const apiClient = await holdOwnClient(tx, { viewer }, apiClientId);
    const events = webhookEvents.filter((event) => asked.includes(event));
    if (events.length === 0 || !events.every((event) => apiClient.scopes.includes(aboutEvent[event].scope)))
      throw new Refusal('EVENTS_OUT_OF_SCOPE', {}, ['events']);
    if (!isPostable(url, { toLoopback: services.settings.webhooksToLoopback })) throw new Refusal('WEBHOOK_ADDRESS', {}, ['url']);
    if ((await tx.count(Webhook, { apiClient })) >= webhooksAtMost) throw new Refusal('TOO_MANY_WEBHOOKS', { limit: webhooksAtMost });
    const [id, secret] = [newId(), newWebhookSecret()];
    const webhook = tx.create(Webhook, {
      id,
      apiClient,
      url: new URL(url).href,
      topics: events.map((event) => aboutEvent[event].topic),
      ...closeSecret(services.mailVault, id, secret),
      createdById: viewer.accountId,
      createdAt: now,
    });
    await tx.persist(webhook).flush();
    await append(tx, {
      register: 'transactions',
      type: 'webhook-created',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'webhook', id },
      parties: apiClient.company ? [apiClient.company.id] : [],
      // By its host: the rest of an address may be a secret.
      payload: { apiClient: apiClient.id, host: new URL(url).host, events },
    });
    return { webhook, secret };
  });
