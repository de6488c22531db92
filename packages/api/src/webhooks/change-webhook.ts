import { LockMode } from '@mikro-orm/core';
import { validate } from 'uuid';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { ownsClient } from '../integrations/api-client-owner.ts';
import { enqueue } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { deliverWebhook, deliveryQueue } from './deliver-webhook.job.ts';
import { Webhook, WebhookDelivery } from './webhook.entity.ts';

const lockOwn = async (em: Em, { viewer }: Pick<Context, 'viewer'>, id: string): Promise<Webhook> => {
  const webhook = await em.findOne(Webhook, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, populate: ['apiClient'] });
  if (!webhook || !ownsClient(webhook.apiClient, viewer)) throw notFound();
  return webhook;
};

/** Gone with its secret, its messages and what waits to be sent; the register keeps that it was. */
export const deleteWebhook = (context: Context, id: string): Promise<string> =>
  context.em.transactional(async (tx) => {
    const { viewer, now } = context;
    const webhook = await lockOwn(tx, context, id);
    const { company } = webhook.apiClient;
    await tx.remove(webhook).flush();
    await append(tx, {
      register: 'transactions',
      type: 'webhook-deleted',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'webhook', id },
      parties: company ? [company.id] : [],
      payload: {},
    });
    return id;
  });

/** Sends once more what was sent, or was given up on, with the same id: for a receiver that was down for too long, or has lost it. */
export const replayDelivery = (context: Context, id: string, messageId: string): Promise<Webhook> =>
  context.em.transactional(async (tx) => {
    const webhook = await lockOwn(tx, context, id);
    const delivery = validate(messageId) ? await tx.findOne(WebhookDelivery, { id: messageId, webhook }) : null;
    if (!delivery) throw notFound();
    if (webhook.disabledAt || webhook.apiClient.revokedAt || delivery.state === 'WAITING') throw new Refusal('NOT_POSSIBLE_NOW');
    delivery.state = 'WAITING';
    await tx.flush();
    await enqueue(tx, deliverWebhook, { id: delivery.id }, { queue: deliveryQueue });
    return webhook;
  });
