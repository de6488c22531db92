import {
  type CompanyFacts,
  companyLeaksIn,
  type OutwardText,
  plainWordsOf,
  withoutOrdinary,
} from '@jobprod/shared/company-leaks/find-company-leaks';
import { factsOfTemplate } from '@jobprod/shared/mail-templates';
import type { Log } from '../platform/log.ts';
import type { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { catalogues } from '../platform/word-catalogues.ts';

/** A company called as one of our own words cannot be told from that word. */
const ownWords = plainWordsOf(
  JSON.stringify([catalogues.fr.mail, catalogues.en.mail, catalogues.fr['profile-elements'], catalogues.en['profile-elements']]),
);

/** The companies that were named to the owner of an account, where they are a candidate, and which they still keep to themselves. */
const companiesKnownTo = (em: Em, accountId: string): Promise<CompanyFacts[]> =>
  em.execute<CompanyFacts[]>(
    `select c.name, c.city, c.main_activity as "mainActivity" from company_disclosure d join candidate k on k.id = d.candidate_id join company c on c.id = d.company_id
     where k.account_id = ? and d.ended_at is null`,
    [accountId],
  );

/** As much of a body as phones and lists show of it. */
const openingLength = 140;
export const openingOf = (text: string): string => text.replace(/\s+/g, ' ').slice(0, openingLength);

/** What shows without opening a mail: on a locked phone, in a list, as a file on a desk. */
const outside = ({ subject, attachments, text }: OutboundMail): OutwardText[] => [
  { what: 'subject', text: subject },
  { what: 'opening', text: openingOf(text) },
  ...attachments.map(({ fileName }) => ({ what: 'file name', text: fileName })),
];
/**
 * The last look before a mail leaves (N8): nothing that shows from outside names a company that the candidate written to keeps confidential, nor does a body that no rule lets. The tests
 * over every template prove it beforehand; this is for what people wrote themselves. Where the product runs for real it raises the alarm: the mail is the law's channel, and goes.
 */
export const watchForCompanies =
  (log: Log, isProduction: boolean) =>
  async (em: Em, mail: OutboundMail): Promise<void> => {
    if (!mail.accountId) return;
    const companies = (await companiesKnownTo(em, mail.accountId)).map((company) => withoutOrdinary(company, ownWords));
    if (companies.length === 0) return;
    const body = factsOfTemplate(mail.template).mayNameCompany ? [] : [{ what: 'body', text: mail.text }];
    const names = companies.map(({ name }) => ({ name, city: '', mainActivity: '' }));
    const leaks = [...companyLeaksIn(outside(mail), companies), ...companyLeaksIn(body, names)];
    if (leaks.length === 0) return;
    const found = leaks.map(({ where, fact, as }) => `${fact} in the ${where}, ${as}`);
    if (!isProduction) throw new Error(`N8: ${mail.template} names a company: ${found.join('; ')}`);
    log.error({ mail: mail.id, template: mail.template, found }, 'N8: a mail that left names a company where it must not');
  };
