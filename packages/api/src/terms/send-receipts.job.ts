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
import { publishedKeys } from '../platform/register/register-keys.ts';
import { receiptFor } from '../platform/register/register-proof.ts';
import type { Settings } from '../platform/services.ts';
import { receiptPaper } from '../registers/receipt-paper.ts';
import { TermsAcceptance } from './terms-acceptance.entity.ts';
import { receiptFileName, termsReceiptMail } from './terms-receipt.mail.ts';

/** The proof, and the paper beside it. */
const filesOf = async (acceptance: TermsAcceptance, receipt: Receipt, account: Account, settings: Settings): Promise<MailAttachment[]> => {
  const name = receiptFileName(acceptance);
  const paper = await renderPdf(receiptPaper(receipt, account.language, settings));
  return [
    { fileName: `${name}.json`, contentType: 'application/json', content: receiptText(receipt) },
    { fileName: `${name}.pdf`, contentType: 'application/pdf', content: Buffer.from(paper).toString('base64'), encoding: 'base64' },
  ];
};

const send = async (id: string, { services: { orm, settings, registerKeyring }, now }: JobRun): Promise<void> => {
  const em = orm.em.fork();
  const acceptance = await em.findOneOrFail(TermsAcceptance, { id }, { populate: ['candidate', 'version'] });
  const receipt = await receiptFor(em, acceptance.entryId, await publishedKeys(em, registerKeyring));
  if (!receipt) return;
  const account = await em.findOneOrFail(Account, acceptance.candidate.account.id);
  // Drawn before the row is held: a paper takes its time.
  const files = await filesOf(acceptance, receipt, account, settings);
  await orm.em.fork().transactional(async (tx) => {
    const waiting = await tx.findOne(TermsAcceptance, { id, receiptSentAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!waiting) return;
    waiting.receiptSentAt = now;
    const release = await tx.findOne(ImageRelease, { acceptanceId: id });
    const given = release && { until: release.expiresAt, withdrawUrl: await makeReleaseLink(tx, release, settings.origin, now) };
    await queueMail(tx, termsReceiptMail(account, acceptance, files, settings.origin, given), now);
  });
};

/** Tried again later and later: after ten seconds first, and at most some forty minutes. */
const putOff = async (id: string, { services: { orm }, now }: JobRun): Promise<void> => {
  await orm.em.fork().execute(
    `update terms_acceptance set receipt_attempts = receipt_attempts + 1,
       receipt_try_at = ?::timestamptz + power(2, least(receipt_attempts, 8)) * interval '10 seconds'
     where id = ? and receipt_sent_at is null`,
    [now, id],
  );
};

/**
 * Mails each approval's signed receipt as soon as a signed head covers its entry (T2). Those whose entry waits for its number are passed over; one that cannot be sent is logged, and tried again
 * after those that have waited less. However many of either there are, they hold nobody up.
 */
export const sendReceipts = defineTick({
  name: 'send-terms-receipts',
  everySeconds: 1,
  async run(run) {
    const waiting = await readRows<{ id: string }>(
      run.services.orm.em.fork(),
      sql`
        select a.id from terms_acceptance a where a.receipt_sent_at is null and (a.receipt_try_at is null or a.receipt_try_at <= ${run.now})
          and exists (select from register_leaf leaf where leaf.entry_id = a.entry_id)
        order by coalesce(a.receipt_try_at, a.approved_at) limit 50`,
    );
    for (const { id } of waiting) {
      if (run.signal.aborted) return;
      await send(id, run).catch((error: unknown) => {
        run.services.log.error({ err: error, acceptance: id }, 'the receipt of an approval could not be sent');
        return putOff(id, run);
      });
    }
  },
});
