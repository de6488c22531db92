import { limits } from '@jobprod/shared/limits';
import { later } from '../platform/clock.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { Webhook, WebhookDelivery } from './webhook.entity.ts';

/** G5: what was told where serves to find out what went wrong, and is gone after a month; a webhook, with its secret, goes with its program. */
export const forgetDeliveries = defineTick({
  name: 'forget-deliveries',
  everySeconds: 3_600,
  async run({ services: { orm }, now }) {
    const em = orm.em.fork();
    await em.nativeDelete(WebhookDelivery, { queuedAt: { $lte: later(now, { days: -limits.webhookDeliveryDays }) } });
    await em.nativeDelete(Webhook, { apiClient: { revokedAt: { $ne: null } } });
  },
});
