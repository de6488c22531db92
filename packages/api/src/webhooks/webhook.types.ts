import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { PostProblem } from '../platform/post-outside.ts';
import type { DeliveryState } from './webhook.entity.ts';
import type { WebhookEvent } from './webhook-events.ts';

export const WebhookEventEnum = enumOf<WebhookEvent>(
  'WebhookEvent',
  'What a program is told of; the message holds an id and nothing of the thing.',
  {
    INTRODUCTION_CHANGED:
      'An introduction of its company was asked for, or has changed: `introduction.changed`. With the scope `INTRODUCTIONS_READ`.',
    PROFILE_CHANGED:
      'A profile that its company may read was published, or has changed: `profile.changed`. With the scope `PROFILES_READ`.',
  },
);

export const WebhookDeliveryStateEnum = enumOf<DeliveryState>('WebhookDeliveryState', 'What became of a message to a webhook.', {
  WAITING: 'It waits to be sent, or to be tried again.',
  DELIVERED: 'It was answered with a status of 200 to 299.',
  FAILED: 'It was given up on; it can be sent again by hand.',
});

export const WebhookProblemEnum = enumOf<PostProblem>('WebhookProblem', 'Why a message to a webhook got no answer.', {
  ADDRESS: 'Its address does not lead to the open internet, or not by https.',
  UNREACHABLE: 'Nobody took the call, or its certificate does not hold.',
  TIMEOUT: 'Nobody answered within five seconds.',
});

@ObjectType({ description: 'One message to a webhook.' })
export class WebhookDelivery {
  @Field(() => String, { description: 'The message’s id, as in its header `webhook-id`; the same at each attempt.' })
  messageId!: string;

  @Field(() => WebhookEventEnum, { description: 'What it tells.' })
  event!: WebhookEvent;

  @Field(() => WebhookDeliveryStateEnum, { description: 'What became of it.' })
  state!: DeliveryState;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'When what it tells of happened.' })
  queuedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was last tried; null for never.' })
  attemptedAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'The HTTP status of the last answer; null where there was none.' })
  status?: number | null;

  @Field(() => WebhookProblemEnum, {
    nullable: true,
    description: 'Why the last attempt got no answer; null where it got one, or there was none.',
  })
  problem?: PostProblem | null;
}

@ObjectType('Webhook', {
  implements: NodeType,
  description:
    'Where a program is told, by a signed message (Standard Webhooks), that something it may read has changed; kept by its program’s owners.',
})
export class WebhookType extends NodeType {
  @Field(() => String, { description: 'Where its messages go.' })
  url!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Since when nothing arrives; null while messages do.' })
  failingSince?: Date | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was given up on, after days without one message taken; null while it works.',
  })
  disabledAt?: Date | null;
}

@InputType({ description: 'A webhook to make.' })
export class CreateWebhookInput {
  @Field(() => ID, { description: 'The program that is told.' })
  apiClientId!: string;

  @Field(() => String, {
    description:
      'Where its messages go: an https address on the open internet, without a name, a password or a fragment in it (2,000 characters).',
  })
  url!: string;

  @Field(() => [WebhookEventEnum], { description: 'What it is told of; at least one, each within the program’s scopes.' })
  events!: WebhookEvent[];
}

@ObjectType({ description: 'What making a webhook came to.' })
export class CreateWebhookPayload extends Payload {
  @Field(() => WebhookType, { nullable: true, description: 'The webhook; null when refused.' })
  webhook?: unknown;

  @Field(() => String, { nullable: true, description: 'The secret that signs its messages, shown here and never again.' })
  secret?: string | null;
}

@InputType({ description: 'A webhook to delete.' })
export class DeleteWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}

@ObjectType({ description: 'What deleting a webhook came to.' })
export class DeleteWebhookPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The webhook that is gone; null when refused.' })
  deletedWebhookId?: string | null;
}

@InputType({ description: 'A message to send again.' })
export class ReplayWebhookDeliveryInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;

  @Field(() => String, { description: 'The message.' })
  messageId!: string;
}

@ObjectType({ description: 'What sending a message again came to.' })
export class ReplayWebhookDeliveryPayload extends Payload {
  @Field(() => WebhookType, { nullable: true, description: 'The webhook, with the message that waits; null when refused.' })
  webhook?: unknown;
}
