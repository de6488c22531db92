import { limits } from '@jobprod/shared/limits';
import { Account } from '../authentication/account.entity.ts';
import { viewerOfClient } from '../integrations/viewer-of-client.ts';
import { later } from '../platform/clock.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { defineJob } from '../platform/jobs/jobs.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { type PostOutcome, postOutside } from '../platform/post-outside.ts';
import type { Services } from '../platform/services.ts';
import { signedHeaders } from './sign-message.ts';
import { type Webhook, WebhookDelivery } from './webhook.entity.ts';
import { webhookDisabledMail } from './webhook.mail.ts';
import { aboutEvent, eventOf, mayBeTold } from './webhook-events.ts';
import { openSecret } from './webhook-secret.ts';

/** One after the other, so that however slow those outside are, one worker at most waits for them and all else goes on. */
export const deliveryQueue = 'webhooks';

const milliseconds = 5_000;

/** Ids and what kind of thing happened: whoever wants more asks for it, as themselves, and is answered what they may read then. */
const bodyOf = ({ topic, aboutId, queuedAt }: WebhookDelivery): string => {
  const { type, node } = aboutEvent[eventOf(topic)];
  return JSON.stringify({ type, timestamp: queuedAt.toISOString(), data: { id: toGlobalId(node, aboutId) } });
};

const post = ({ mailVault, settings }: Services, delivery: WebhookDelivery, at: Date): Promise<PostOutcome> => {
  const body = bodyOf(delivery);
  const headers = signedHeaders(openSecret(mailVault, delivery.webhook), { id: delivery.id, at, body });
  return postOutside(
    delivery.webhook.url,
    { headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'JobProd-Webhooks' }, body },
    { toLoopback: settings.webhooksToLoopback, milliseconds },
  );
};

/** Given up on: nothing more is sent there, and whoever made it learns why. */
const disable = async (em: Em, webhook: Webhook, origin: string, now: Date): Promise<void> => {
  webhook.disabledAt = now;
  await em.flush();
  await em.nativeUpdate(WebhookDelivery, { webhook: webhook.id, state: 'WAITING' }, { state: 'FAILED' });
  const account = await em.findOne(Account, { id: webhook.createdById, closedAt: null });
  if (account) await queueMail(em, webhookDisabledMail(account, webhook.url, origin), now);
};

const lastAttempt = async (em: Em, webhook: string): Promise<Date | undefined> => {
  const [last] = await em.find(WebhookDelivery, { webhook, attemptedAt: { $ne: null } }, { orderBy: { attemptedAt: 'desc' }, limit: 1 });
  return last?.attemptedAt ?? undefined;
};

/** What came of an attempt. True where it is to be tried again. */
const note = (
  em: Em,
  id: string,
  outcome: PostOutcome,
  { settings }: Services,
  { isLast, now }: { isLast: boolean; now: Date },
): Promise<boolean> =>
  em.transactional(async (tx) => {
    const delivery = await tx.findOne(WebhookDelivery, { id }, { populate: ['webhook'] });
    if (!delivery) return false;
    const { webhook } = delivery;
    const last = await lastAttempt(tx, webhook.id);
    const isTaken = 'status' in outcome && outcome.status >= 200 && outcome.status < 300;
    tx.assign(delivery, {
      attempts: delivery.attempts + 1,
      attemptedAt: now,
      status: 'status' in outcome ? outcome.status : null,
      problem: 'problem' in outcome ? outcome.problem : null,
    });
    // Failures that a day of silence lies between are two: while one lasts, something is tried every few hours.
    const lasts = last !== undefined && last > later(now, { days: -1 });
    webhook.failingSince = isTaken ? null : lasts ? (webhook.failingSince ?? now) : now;
    if (isTaken || isLast) delivery.state = isTaken ? 'DELIVERED' : 'FAILED';
    await tx.flush();
    if (isTaken || !webhook.failingSince) return false;
    if (now < later(webhook.failingSince, { days: limits.webhookFailingDays })) return !isLast;
    if (!webhook.disabledAt) await disable(tx, webhook, settings.origin, now);
    return false;
  });

/** Sends one message, if at this instant its program still may know of it. Killed between the answer and the mark, it sends it once more, with the same id. */
export const deliverWebhook = defineJob<{ id: string }>({
  name: 'deliver-webhook',
  // With the pauses between them, more than the days after which the webhook is given up on.
  maxAttempts: 22,
  async run({ id }, { services, now, isLast }) {
    const em = services.orm.em.fork();
    const delivery = await em.findOne(WebhookDelivery, { id, state: 'WAITING' }, { populate: ['webhook'] });
    if (!delivery) return;
    const { webhook, topic, aboutId } = delivery;
    const viewer = webhook.disabledAt ? undefined : await viewerOfClient(em, webhook.apiClient.id);
    if (!viewer || !(await mayBeTold(em, viewer, { topic, id: aboutId }, now))) {
      await em.remove(delivery).flush();
      return;
    }
    const outcome = await post(services, delivery, now);
    if (await note(em.fork(), id, outcome, services, { isLast, now }))
      throw new Error(`not taken: ${'status' in outcome ? outcome.status : outcome.problem}`);
  },
});
