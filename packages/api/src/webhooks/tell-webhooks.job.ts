import { viewerOfClient } from '../integrations/viewer-of-client.ts';
import { type Happening, tellPrograms } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { defineJob, enqueue } from '../platform/jobs/jobs.ts';
import { deliverWebhook, deliveryQueue } from './deliver-webhook.job.ts';
import { Webhook, WebhookDelivery } from './webhook.entity.ts';
import { mayBeTold } from './webhook-events.ts';

/** One message for each webhook whose program may know of what changed: of anything else not even a row says that it was. */
export const tellWebhooks = defineJob<Happening>({
  ...tellPrograms,
  async run({ topic, id, happeningId }, { services, now }) {
    const em = services.orm.em.fork();
    const webhooks = await em.find(Webhook, { disabledAt: null, topics: { $contains: [topic] } });
    for (const { id: webhookId, apiClient } of webhooks) {
      await em.fork().transactional(async (tx) => {
        const viewer = await viewerOfClient(tx, apiClient.id);
        if (!viewer || !(await mayBeTold(tx, viewer, { topic, id }, now))) return;
        // A webhook deleted meanwhile takes its messages with it; what was announced once is told once.
        const webhook = await tx.findOne(Webhook, { id: webhookId });
        if (!webhook || (await tx.count(WebhookDelivery, { webhook, happeningId })) > 0) return;
        const delivery = tx.create(WebhookDelivery, {
          id: newId(),
          webhook,
          happeningId,
          topic,
          aboutId: id,
          state: 'WAITING',
          attempts: 0,
          queuedAt: now,
        });
        await tx.persist(delivery).flush();
        await enqueue(tx, deliverWebhook, { id: delivery.id }, { queue: deliveryQueue });
      });
    }
  },
});
