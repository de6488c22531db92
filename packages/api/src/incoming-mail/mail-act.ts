import type { DataRight } from '@jobprod/shared/mail-reading/read-request';
import type { Diffusion } from '../clips/clip-version.entity.ts';
import type { ProfileElement } from '../profiles/profile-elements.ts';

/** One thing that a mail can do, once its writer is known for sure. `question`: of the mail it answers. */
export type OneAct =
  | { kind: 'approve-clip'; question: string; diffusion: Diffusion }
  | { kind: 'agree-to-clip'; question: string }
  /** What to change stands in the message, which alone is kept closed with its writer's key. */
  | { kind: 'change-clip'; question: string }
  | { kind: 'agree-to-introduction'; question: string }
  | { kind: 'decline-introduction'; question: string }
  /** `withFile`: something was attached, which is not passed on. */
  | { kind: 'write-to-contact'; contact: string; withFile: boolean }
  | { kind: 'stop-contact'; contact: string }
  | { kind: 'restrict'; elements: ProfileElement[] | null; question: string | null }
  | { kind: 'preview' }
  | { kind: 'withdraw-release' }
  | { kind: 'rights'; right: DataRight | null };

/** `also`: what the mail does besides, where it claims a right over data as well, which staff answer. */
export type MailAct = OneAct & { also?: OneAct | undefined };

/** What a letter lost on its way: a file that was attached to it, its writer's own address. */
export type Withheld = { file: boolean; address: boolean };
