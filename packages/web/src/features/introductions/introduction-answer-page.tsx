import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ContactSide, IntroductionAnswerPageDocument, type IntroductionState } from '../../gql/introductions/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useSecretOfLink } from '../../lib/secret-of-link.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerOutcome } from './answer-outcome.tsx';
import styles from './introductions.module.css';
import { useBriefFacts } from './use-brief-facts.ts';
import { useWhoseMessage } from './whose-message.ts';

const Absent = () => {
  const { t } = useTranslation('introductions');
  return (
    <Frame
      width="reading"
      title={t('answer.absent.title')}
      lead={t('answer.absent.text')}
      next={<ButtonLink to={addresses.signIn}>{t('answer.absent.action')}</ButtonLink>}
    />
  );
};

/** N6: who asks, for which job, and what agreeing means; then one of two buttons. */
export const Page = () => {
  const { t } = useTranslation('introductions');
  const format = useFormat();
  const briefFacts = useBriefFacts();
  const whoseMessage = useWhoseMessage();
  const token = useSecretOfLink();
  const [answered, setAnswered] = useState<{ state: IntroductionState; side: ContactSide }>();
  const result = useQuery(IntroductionAnswerPageDocument, { variables: { token }, skip: token === '', fetchPolicy: 'network-only' });
  if (answered) return <AnswerOutcome {...answered} />;
  if (token === '') return <Absent />;
  return (
    <Loaded result={result}>
      {({ introductionQuestion: question }) => {
        if (!question) return <Absent />;
        const { side, companyName, recruiterName, profileReference: reference, profileHeadline, jobBrief, message } = question;
        const asksCandidate = side === 'CANDIDATE';
        const { askedBy } = question;
        const facts = [
          ...(asksCandidate || !profileHeadline ? [] : [{ name: t('answer.profile'), value: profileHeadline }]),
          { name: t('answer.role'), value: jobBrief.role },
          ...briefFacts(jobBrief),
          ...(message ? [{ name: whoseMessage(askedBy, side), value: <span className={styles.message}>{message}</span> }] : []),
        ];
        return (
          <Frame
            width="reading"
            title={t(`answer.title.${side}.${askedBy}`)}
            lead={t(`answer.lead.${side}.${askedBy}`, { recruiterName, companyName, reference })}
          >
            <Stack stretch>
              <DefinitionList facts={facts} />
              <p>{t('answer.means')}</p>
              <Notice>{t(question.otherSideAgreed ? 'answer.otherAgreed' : 'answer.otherWaiting')}</Notice>
              <AnswerForm token={token} onAnswered={(state) => setAnswered({ state, side })} />
              <p>{t('answer.until', { date: format.legalMoment(question.expiresAt) })}</p>
              {asksCandidate && <p>{t('answer.confidential')}</p>}
            </Stack>
          </Frame>
        );
      }}
    </Loaded>
  );
};
