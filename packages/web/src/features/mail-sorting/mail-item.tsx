import { addresses } from '@jobprod/shared/addresses';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MailSortingPageQuery } from '../../gql/mail-sorting/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { MailOriginal } from './mail-original.tsx';
import styles from './mail-sorting.module.css';
import { SortMail } from './sort-mail.tsx';
import { useThingName } from './use-thing-name.ts';

export type Mail = MailSortingPageQuery['incomingMails']['nodes'][number];

const Verdict = ({ mail: { verdict } }: { mail: Mail }) => {
  const { t } = useTranslation('mail-sorting');
  if (!verdict) return <Tag>{t('verdict.pending')}</Tag>;
  const { by, spf, dkim, dmarc, arc, isAuthentic } = verdict;
  return (
    <>
      <Tag tone={isAuthentic ? 'good' : 'warn'}>{t(isAuthentic ? 'verdict.authentic' : 'verdict.doubtful')}</Tag>
      {by !== 'mailbox' && <span className={styles.soft}>{t('verdict.details', { spf, dkim, dmarc, arc })}</span>}
    </>
  );
};

/** Whom it says it is from, where that is someone of ours. */
const useWriter = ({ candidate, recruiter, colleague }: Mail) => {
  const { t } = useTranslation('mail-sorting');
  const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) => `${firstName} ${lastName}`;
  if (candidate) return [{ name: t('facts.person'), value: <Link to={addresses.staffCandidate(candidate.id)}>{nameOf(candidate)}</Link> }];
  if (recruiter) return [{ name: t('facts.recruiter'), value: `${nameOf(recruiter)} · ${recruiter.company.name}` }];
  return colleague ? [{ name: t('facts.colleague'), value: nameOf(colleague) }] : [];
};

/** One message: what it says, whether it is from whom it says, what it seems to be about, and what may be done. */
export const MailItem = ({ mail, onSettled }: { mail: Mail; onSettled: () => void }) => {
  const { t } = useTranslation('mail-sorting');
  const format = useFormat();
  const id = useId();
  const nameOfThing = useThingName();
  const { reading, answers, filedTo, purpose, right, answerDueAt, outcome, copies, receivedAt, state } = mail;
  const facts = [
    {
      name: t('facts.from'),
      value: reading ? [reading.fromName, reading.from].filter((part) => part !== '').join(' · ') : t('facts.unread'),
    },
    ...useWriter(mail),
    { name: t('facts.to'), value: reading?.to.join(', ') ?? '' },
    { name: t('facts.about'), value: purpose ? t(`purpose.${purpose}`) : t('facts.unread') },
    ...(answers ? [{ name: t('facts.answers'), value: nameOfThing(answers) }] : []),
    ...(filedTo ? [{ name: t('facts.filedTo'), value: nameOfThing(filedTo) }] : []),
    ...(purpose === 'RIGHTS' ? [{ name: t('facts.right'), value: t(`right.${right ?? 'UNKNOWN'}`) }] : []),
    ...(answerDueAt ? [{ name: t('facts.due'), value: format.legalDay(answerDueAt) }] : []),
    { name: t('facts.verdict'), value: <Verdict mail={mail} /> },
  ];
  const subject = reading?.subject || t('noSubject');
  return (
    <article aria-labelledby={id}>
      <Stack stretch>
        <h2 id={id} className={styles.subject}>
          {subject}
        </h2>
        <Row>
          {outcome && <Tag tone={state === 'TO_SORT' ? 'accent' : 'plain'}>{t(`outcome.${outcome}`)}</Tag>}
          {copies > 1 && <Tag>{t('copies', { count: copies })}</Tag>}
          <span className={styles.soft}>{format.moment(receivedAt)}</span>
        </Row>
        <DefinitionList facts={facts} />
        {reading && <p className={styles.text}>{reading.text || t('noText')}</p>}
        <MailOriginal mail={mail} />
        {state === 'TO_SORT' && <SortMail mail={mail} onSettled={onSettled} />}
      </Stack>
    </article>
  );
};
