import type { ApiClientViewer, ApiScope } from '../authorization/viewer.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { introductionsVisibleTo } from '../introductions/pair-visibility.ts';
import type { ToldTopic } from '../platform/events.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { visibleTo } from '../profiles/visibility.ts';

export const webhookEvents = ['INTRODUCTION_CHANGED', 'PROFILE_CHANGED'] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

type About = {
  topic: ToldTopic;
  /** As it stands in the message. */
  type: string;
  node: string;
  scope: ApiScope;
  /** Whether the thing exists for this program at this instant: of what does not, it is told nothing (D2, N3). */
  isVisible: (em: Em, id: string, viewer: ApiClientViewer, on: Date) => Promise<boolean>;
};

export const aboutEvent: Readonly<Record<WebhookEvent, About>> = {
  INTRODUCTION_CHANGED: {
    topic: 'introduction-changed',
    type: 'introduction.changed',
    node: 'Introduction',
    scope: 'INTRODUCTIONS_READ',
    isVisible: async (em, id, viewer) => (await em.count(Introduction, { $and: [{ id }, introductionsVisibleTo(viewer)] })) > 0,
  },
  PROFILE_CHANGED: {
    topic: 'profile-changed',
    type: 'profile.changed',
    node: 'Profile',
    scope: 'PROFILES_READ',
    isVisible: async (em, id, viewer, on) => (await em.count(Profile, { $and: [{ id }, visibleTo(viewer, on)] })) > 0,
  },
};

const events = { 'introduction-changed': 'INTRODUCTION_CHANGED', 'profile-changed': 'PROFILE_CHANGED' } as const satisfies Record<
  ToldTopic,
  WebhookEvent
>;

export const eventOf = (topic: ToldTopic): WebhookEvent => events[topic];

/** Whether a program may be told, now, of what changed. */
export const mayBeTold = async (
  em: Em,
  viewer: ApiClientViewer,
  { topic, id }: { topic: ToldTopic; id: string },
  on: Date,
): Promise<boolean> => {
  const { scope, isVisible } = aboutEvent[eventOf(topic)];
  return viewer.scopes.has(scope) && isVisible(em, id, viewer, on);
};
