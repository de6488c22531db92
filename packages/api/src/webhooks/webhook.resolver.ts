import { limits } from '@jobprod/shared/limits';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { ApiClient } from '../integrations/api-client.entity.ts';
import { ApiClientType } from '../integrations/api-client.types.ts';
import { ownClients } from '../integrations/api-client-owner.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { deleteWebhook, replayDelivery } from './change-webhook.ts';
import { createWebhook } from './create-webhook.ts';
import { WebhookDelivery as Delivery, Webhook } from './webhook.entity.ts';
import {
  CreateWebhookInput,
  CreateWebhookPayload,
  DeleteWebhookInput,
  DeleteWebhookPayload,
  ReplayWebhookDeliveryInput,
  ReplayWebhookDeliveryPayload,
  WebhookDelivery,
  WebhookEventEnum,
  WebhookType,
} from './webhook.types.ts';
import { eventOf, type WebhookEvent } from './webhook-events.ts';

const deliveriesShown = 10;

@Resolver(() => WebhookType)
export class WebhookResolver {
  @Query(() => [WebhookType], {
    description: 'The webhooks of the viewer’s company’s programs, or of JobProd’s own for an administrator; newest first.',
  })
  webhooks(@Ctx() { em, viewer }: Context): Promise<Webhook[]> {
    const ofLiveClients = { apiClient: { $and: [ownClients(viewer), { revokedAt: null }] } };
    return em.find(Webhook, ofLiveClients, { orderBy: { createdAt: 'desc', id: 'desc' }, limit: limits.pageSize });
  }

  @FieldResolver(() => [WebhookEventEnum], { description: 'What it tells of.' })
  events(@Root() { topics }: Webhook): WebhookEvent[] {
    return topics.map(eventOf);
  }

  @FieldResolver(() => ApiClientType, { description: 'The program that is told.' })
  apiClient(@Root() webhook: Webhook, @Ctx() { em }: Context): Promise<ApiClient> {
    return em.findOneOrFail(ApiClient, { id: webhook.apiClient.id });
  }

  @FieldResolver(() => [WebhookDelivery], { description: 'Its last ten messages, newest first; kept for thirty days.' })
  async deliveries(@Root() webhook: Webhook, @Ctx() { em }: Context): Promise<WebhookDelivery[]> {
    const last = await em.find(Delivery, { webhook: webhook.id }, { orderBy: { queuedAt: 'desc', id: 'desc' }, limit: deliveriesShown });
    return last.map(({ id, topic, ...shown }) => ({ ...shown, messageId: id, event: eventOf(topic) }));
  }

  @Mutation(() => CreateWebhookPayload, {
    description: 'Has a program told of what changes among what it may read; the secret is shown once. For the program’s owners.',
  })
  createWebhook(@Arg('input', () => CreateWebhookInput) { apiClientId, url, events }: CreateWebhookInput, @Ctx() context: Context) {
    const asked = { apiClientId: idOf('ApiClient', apiClientId), url: lineOf(url, limits.webhookUrl, ['url']), events };
    return createWebhook(context, asked);
  }

  @Mutation(() => DeleteWebhookPayload, {
    description: 'Deletes a webhook with all that waits to be sent to it. For its program’s owners.',
  })
  async deleteWebhook(@Arg('input', () => DeleteWebhookInput) { webhookId }: DeleteWebhookInput, @Ctx() context: Context) {
    return { deletedWebhookId: toGlobalId('Webhook', await deleteWebhook(context, idOf('Webhook', webhookId))) };
  }

  @Mutation(() => ReplayWebhookDeliveryPayload, {
    description: 'Sends a message again, with the same id, once it was taken or given up on. For its program’s owners.',
  })
  async replayWebhookDelivery(
    @Arg('input', () => ReplayWebhookDeliveryInput) { webhookId, messageId }: ReplayWebhookDeliveryInput,
    @Ctx() context: Context,
  ) {
    return { webhook: await replayDelivery(context, idOf('Webhook', webhookId), messageId) };
  }
}
