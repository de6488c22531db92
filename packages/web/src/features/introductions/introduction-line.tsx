import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql/introductions/fragment-masking.ts';
import { type ContactSide, IntroductionLine_IntroductionFragmentDoc, type IntroductionState } from '../../gql/introductions/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { EndButtons } from './end-buttons.tsx';
import styles from './introductions.module.css';
import { Meeting } from './meeting.tsx';
import { useBriefFacts } from './use-brief-facts.ts';
import { useWhoseMessage } from './whose-message.ts';

type IntroductionLineProps = { side: ContactSide; introduction: FragmentType<typeof IntroductionLine_IntroductionFragmentDoc> };

type When = string | null | undefined;

/** Both, each with its moment: only the two together are an introduction. */
const Agreements = ({ side, company, candidate }: { side: ContactSide; company: When; candidate: When }) => {
  const { t } = useTranslation('introductions');
  const format = useFormat();
  const own = side === 'CANDIDATE';
  const both = [
    { who: t(own ? 'you' : 'theCandidate'), at: candidate },
    { who: t(own ? 'theCompany' : 'you'), at: company },
  ];
  return (
    <ul className={styles.agreements}>
      {both.map(({ who, at }) => (
        <li key={who} className={at ? styles.given : undefined}>
          {at ? t('agreedOn', { who, date: format.shortMoment(at) }) : t('agreementWaits', { who })}
        </li>
      ))}
    </ul>
  );
};

const running = ['REQUESTED', 'AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE'];

const toneOf = (state: IntroductionState) => {
  if (state === 'AGREED' || state === 'SCHEDULED' || state === 'HELD') return 'good';
  return running.includes(state) || state === 'MEETING_PROPOSED' ? 'accent' : 'plain';
};

/** Who agreed, until when, and, once both have, how to reach each other. */
export const IntroductionLine = ({ side, ...props }: IntroductionLineProps) => {
  const { t } = useTranslation('introductions');
  const format = useFormat();
  const briefFacts = useBriefFacts();
  const whoseMessage = useWhoseMessage();
  const introduction = readFragment(IntroductionLine_IntroductionFragmentDoc, props.introduction);
  const { id, state, profile, profileReference: reference, recruiterName, company, jobBrief, otherParty, message } = introduction;
  const { companyAgreedAt, candidateAgreedAt, endedAt, viewerCanDecline, viewerCanWithdraw } = introduction;
  const who = side === 'CANDIDATE' ? t('recruiterOf', { recruiterName, companyName: company.name }) : t('candidateOf', { reference });
  const isRunning = running.includes(state);
  const facts = [
    ...briefFacts(jobBrief),
    ...(message ? [{ name: whoseMessage(introduction.askedBy, side), value: <span className={styles.message}>{message}</span> }] : []),
    { name: t('requested'), value: format.shortMoment(introduction.requestedAt) },
    ...(isRunning || companyAgreedAt || candidateAgreedAt
      ? [{ name: t('agreements'), value: <Agreements side={side} company={companyAgreedAt} candidate={candidateAgreedAt} /> }]
      : []),
    ...(isRunning ? [{ name: t('until'), value: format.legalMoment(introduction.expiresAt) }] : []),
    ...(endedAt ? [{ name: t('ended'), value: format.shortMoment(endedAt) }] : []),
  ];
  return (
    <Section title={jobBrief.role} lead={side === 'COMPANY' && profile ? <Link to={addresses.profile(profile.slug)}>{who}</Link> : who}>
      <div>
        <Tag tone={toneOf(state)}>{t(`state.${state}`)}</Tag>
      </div>
      {otherParty && (
        <Notice tone="good" title={t('reach')}>
          <p>
            {otherParty.name}
            {otherParty.companyName && `, ${otherParty.companyName}`}
            <br />
            <a href={`mailto:${otherParty.email}`}>{otherParty.email}</a>
          </p>
          {state === 'AGREED' && <p>{t('reachText')}</p>}
        </Notice>
      )}
      {introduction.viewerAwaitsOwnMail && <Notice tone="warn">{t('ownMail')}</Notice>}
      {otherParty && <Meeting side={side} introduction={introduction} />}
      <DefinitionList facts={facts} />
      {side === 'CANDIDATE' && introduction.isConfidential && <p>{t('answer.confidential')}</p>}
      <EndButtons
        introductionId={id}
        canDecline={viewerCanDecline}
        canWithdraw={viewerCanWithdraw}
        hasAgreed={Boolean(side === 'CANDIDATE' ? candidateAgreedAt : companyAgreedAt)}
      />
    </Section>
  );
};
