import { type Receipt, receiptText } from '@jobprod/shared/receipt';
import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { ImageRelease } from '../image-releases/image-release.entity.ts';
import { makeReleaseLink } from '../image-releases/release-link.ts';
import { defineTick, type JobRun } from '../platform/jobs/jobs.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { MailAttachment } from '../platform/mail/outbound-mail.entity.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import { renderPdf } from '../platform/pdf/render-pdf.ts';
import { receiptFor } from '../platform/register/register-proof.ts';
import { receiptPaper } from '../registers/receipt-paper.ts';
import { TermsAcceptance } from './terms-acceptance.entity.ts';
import { receiptFileName, termsReceiptMail } from './terms-receipt.mail.ts';

/** The proof, and the paper beside it. */
const filesOf = async (acceptance: TermsAcceptance, receipt: Receipt, account: Account, origin: string): Promise<MailAttachment[]> => {
  const name = receiptFileName(acceptance);
  const paper = await renderPdf(receiptPaper(receipt, account.language, origin));
  return [
    { fileName: `${name}.json`, contentType: 'application/json', content: receiptText(receipt) },
    { fileName: `${name}.pdf`, contentType: 'application/pdf', content: Buffer.from(paper).toString('base64'), encoding: 'base64' },
  ];
};

const send = async (id: string, { services: { orm, settings }, now }: JobRun): Promise<void> => {
  const em = orm.em.fork();
  const acceptance = await em.findOneOrFail(TermsAcceptance, { id }, { populate: ['candidate', 'version'] });
  const receipt = await receiptFor(em, acceptance.entryId);
  if (!receipt) return;
  const account = await em.findOneOrFail(Account, acceptance.candidate.account.id);
  // Drawn before the row is held: a paper takes its time.
  const files = await filesOf(acceptance, receipt, account, settings.origin);
  await orm.em.fork().transactional(async (tx) => {
    const waiting = await tx.findOne(TermsAcceptance, { id, receiptSentAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!waiting) return;
    waiting.receiptSentAt = now;
    const release = await tx.findOne(ImageRelease, { acceptanceId: id });
    const withdrawUrl = release && (await makeReleaseLink(tx, release, settings.origin, now));
    await queueMail(tx, termsReceiptMail(account, acceptance, files, { origin: settings.origin, withdrawUrl }), now);
  });
};

/** Mails each approval's signed receipt as soon as a signed head covers its entry (T2). Those whose entry waits for its number are passed over, and hold nobody up. */
export const sendReceipts = defineTick({
  name: 'send-terms-receipts',
  everySeconds: 1,
  async run(run) {
    const waiting = await readRows<{ id: string }>(
      run.services.orm.em.fork(),
      sql`
        select a.id from terms_acceptance a where a.receipt_sent_at is null and exists (select from register_leaf leaf where leaf.entry_id = a.entry_id)
        order by a.approved_at limit 50`,
    );
    for (const { id } of waiting) {
      if (run.signal.aborted) return;
      await send(id, run);
    }
  },
});
