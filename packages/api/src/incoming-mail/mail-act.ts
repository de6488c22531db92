import type { DataRight } from '@jobprod/shared/mail-reading/read-request';
import type { Diffusion } from '../clips/clip-version.entity.ts';
import type { ProfileElement } from '../profiles/profile-elements.ts';

/** What a mail can do, once its writer is known for sure. `question`: of the mail it answers. */
export type MailAct =
  | { kind: 'approve-clip'; question: string; diffusion: Diffusion }
  | { kind: 'agree-to-clip'; question: string }
  | { kind: 'change-clip'; question: string; comment: string }
  | { kind: 'agree-to-introduction'; question: string }
  | { kind: 'decline-introduction'; question: string }
  | { kind: 'restrict'; elements: ProfileElement[] | null; question: string | null }
  | { kind: 'preview' }
  /** `alsoRights`: the same mail claims a right over data, which staff answer. */
  | { kind: 'withdraw-release'; alsoRights: boolean }
  | { kind: 'rights'; right: DataRight | null };
