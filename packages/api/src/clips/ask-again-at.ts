import { addresses } from '@jobprod/shared/addresses';
import type { Account } from '../authentication/account.entity.ts';
import { digestOf, newAddressSecret, newSecret } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { replyAddress } from '../platform/mail/reply-address.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { ApprovalQuestion } from './approval-question.entity.ts';
import { clipApprovalMail } from './clip-approval.mail.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Asks the candidate's open questions about clips again, where they read now: the links and addresses of the earlier mails answer nothing any more (T8). */
export const askAgainAboutClips = async (
  em: Em,
  account: Account,
  candidateId: string,
  { services, now }: { services: Services; now: Date },
): Promise<void> => {
  const open = await em.find(ApprovalQuestion, {
    version: { clip: { candidate: candidateId } },
    answeredAt: null,
    expiresAt: { $gt: now },
  });
  for (const { id, expiresAt } of open) {
    const [link, reply] = [newSecret(), newAddressSecret()];
    const moved = await em.nativeUpdate(
      ApprovalQuestion,
      { id, answeredAt: null },
      { linkDigest: digestOf(link), replyDigest: digestOf(reply) },
    );
    // Answered meanwhile, by the mailbox that was theirs until now.
    if (moved === 0) continue;
    const url = `${services.settings.origin}${addresses.clipApproval(link)}`;
    const days = Math.max(1, Math.floor((expiresAt.getTime() - now.getTime()) / dayMs));
    await queueMail(em, clipApprovalMail(account, { url, replyTo: replyAddress(reply, services.settings), days }), now);
  }
};
