import type { MailPurpose, MailThingKind } from '../../gql/mail-sorting/graphql.ts';
import type { Thing } from './use-thing-name.ts';

const kindOf: Partial<Record<MailPurpose, MailThingKind>> = {
  CLIP_APPROVAL: 'CLIP_VERSION',
  PREVIEW: 'CLIP_VERSION',
  INTRODUCTION: 'INTRODUCTION',
  CONTACT: 'CONTACT',
  RESTRICTION: 'PROFILE',
  IMAGE_RELEASE: 'IMAGE_RELEASE',
};
const purposeOf: Record<MailThingKind, MailPurpose> = {
  CLIP_VERSION: 'CLIP_APPROVAL',
  INTRODUCTION: 'INTRODUCTION',
  CONTACT: 'CONTACT',
  PROFILE: 'RESTRICTION',
  IMAGE_RELEASE: 'IMAGE_RELEASE',
};

type Sorted = { purpose?: MailPurpose | null; answers?: Thing | null; things: readonly Thing[] };

/** What it seems to be about; where its words say nothing, the place it was sent to may. */
export const likelyPurpose = ({ purpose, answers }: Sorted): MailPurpose =>
  (purpose === 'OTHER' || purpose == null) && answers ? purposeOf[answers.kind] : (purpose ?? 'OTHER');

export const thingsAbout = ({ things }: Sorted, purpose: MailPurpose): Thing[] => things.filter(({ kind }) => kind === kindOf[purpose]);

/** Which one, before anybody has said: what it answers, or the only one there is. */
export const likelyThing = (mail: Sorted, purpose: MailPurpose): string => {
  const among = thingsAbout(mail, purpose);
  const [only] = among;
  const answered = among.find(({ id }) => id === mail.answers?.id);
  return answered?.id ?? (among.length === 1 ? (only?.id ?? '') : '');
};
