import { receiptText } from '@jobprod/shared/receipt';
import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { ImageRelease } from '../image-releases/image-release.entity.ts';
import { makeReleaseLink } from '../image-releases/release-link.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { receiptFor } from '../platform/register/register-proof.ts';
import { TermsAcceptance } from './terms-acceptance.entity.ts';
import { receiptFileName, termsReceiptMail } from './terms-receipt.mail.ts';

/** Mails each approval's signed receipt as soon as a signed head covers its entry (T2). */
export const sendReceipts = defineTick({
  name: 'send-terms-receipts',
  everySeconds: 1,
  async run({ services: { orm, settings }, now }) {
    const waiting = await orm.em
      .fork()
      .find(TermsAcceptance, { receiptSentAt: null }, { orderBy: { approvedAt: 'asc' }, limit: 50, fields: ['id'] });
    for (const { id } of waiting) {
      await orm.em.fork().transactional(async (tx) => {
        const acceptance = await tx.findOne(TermsAcceptance, { id, receiptSentAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
        if (acceptance) await tx.populate(acceptance, ['candidate', 'version']);
        const receipt = acceptance && (await receiptFor(tx, acceptance.entryId));
        if (!acceptance || !receipt) return;
        const account = await tx.findOneOrFail(Account, acceptance.candidate.account.id);
        acceptance.receiptSentAt = now;
        const attachment = { fileName: receiptFileName(acceptance), contentType: 'application/json', content: receiptText(receipt) };
        const release = await tx.findOne(ImageRelease, { acceptanceId: id });
        const withdrawUrl = release && (await makeReleaseLink(tx, release, settings.origin, now));
        await queueMail(tx, termsReceiptMail(account, acceptance, [attachment], { origin: settings.origin, withdrawUrl }), now);
      });
    }
  },
});
