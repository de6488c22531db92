import { Account } from '../authentication/account.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId } from '../platform/ids.ts';
import { defineJob } from '../platform/jobs/jobs.ts';
import { queueMail } from '../platform/mail/mail.ts';
import { newTermsMail } from './new-terms.mail.ts';
import { TermsNotice } from './terms-notice.entity.ts';
import { TermsVersion } from './terms-version.entity.ts';

/** Who approved an earlier version and was not written to about this one. A few at a time, each in its own transaction: killed, it goes on where it was. */
const nextFew = `
  select distinct a.candidate_id as id from terms_acceptance a
  where not exists (select from terms_notice n where n.candidate_id = a.candidate_id and n.version_id = ?)
    and not exists (select from terms_acceptance b where b.candidate_id = a.candidate_id and b.version_id = ?)
  limit 50`;

/** Asks every candidate to approve a new version (T4), in their language; what they have running goes on meanwhile. */
export const announceTerms = defineJob<{ versionId: string }>({
  name: 'announce-terms',
  async run({ versionId }, { services: { orm, settings }, now, signal }) {
    const version = await orm.em.fork().findOneOrFail(TermsVersion, versionId);
    for (;;) {
      const few = await orm.em.fork().execute<{ id: string }[]>(nextFew, [versionId, versionId]);
      if (few.length === 0) return;
      // Not done: it is given back, and goes on later.
      if (signal.aborted) throw new Error('stopped on the way');
      for (const { id } of few)
        await orm.em.fork().transactional(async (tx) => {
          const candidate = await tx.findOneOrFail(Candidate, id);
          const account = await tx.findOneOrFail(Account, candidate.account.id);
          await tx.persist(tx.create(TermsNotice, { id: newId(), version: versionId, candidate: id, sentAt: now })).flush();
          if (!account.closedAt) await queueMail(tx, newTermsMail(account, version.number, settings.origin), now);
        });
    }
  },
});
