import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../gql/mailboxes/fragment-masking.ts';
import { type RecoveryFactsFragment, RecoveryFactsFragmentDoc, RecoveryPageDocument } from '../../gql/mailboxes/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AcceptRecovery, RefuseRecovery } from './decide-recovery.tsx';

type Fact = { name: string; value: ReactNode };

const Facts = ({ recovery }: { recovery: RecoveryFactsFragment }) => {
  const { t } = useTranslation('mailboxes');
  const format = useFormat();
  const { state, candidate, oldEmail, newEmail, words, established, establishedWords, reason } = recovery;
  const moment = (name: string, at: string | null): Fact[] => (at === null ? [] : [{ name, value: format.shortMoment(at) }]);
  const facts: Fact[] = [
    {
      name: t('staff.account'),
      value: candidate ? (
        <Link to={addresses.staffCandidate(candidate.id)}>{`${candidate.firstName} ${candidate.lastName}`}</Link>
      ) : (
        t('staff.none')
      ),
    },
    { name: t('staff.oldEmail'), value: oldEmail },
    { name: t('staff.newEmail'), value: newEmail },
    { name: t('staff.words'), value: words },
    ...moment(t('staff.asked'), recovery.askedAt),
    ...moment(t('staff.confirmed'), recovery.confirmedAt),
    ...(established ? [{ name: t('staff.established'), value: t(`staff.proof.${established}`) }] : []),
    ...(establishedWords === null ? [] : [{ name: t('staff.how'), value: establishedWords }]),
    ...(reason === null ? [] : [{ name: t('staff.reason'), value: reason }]),
    ...moment(t('staff.decided'), recovery.decidedAt),
    ...(state === 'ACCEPTED' ? moment(t('staff.due'), recovery.dueAt) : []),
    ...moment(t('staff.ended'), recovery.endedAt),
  ];
  return (
    <Section title={t('staff.facts')}>
      <p>
        <Tag tone={state === 'TO_DECIDE' || state === 'ACCEPTED' ? 'warn' : 'plain'}>{t(`staff.state.${state}`)}</Tag>
      </p>
      <DefinitionList facts={facts} />
    </Section>
  );
};

/** T8: whose account is this? For the data-protection officer and administrators; the API registers each look. */
export const Page = () => {
  const { t } = useTranslation('mailboxes');
  const { recoveryId: id = '' } = useParams();
  const result = useQuery(RecoveryPageDocument, { variables: { id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const back = <ButtonLink to={addresses.staff}>{t('staff.back')}</ButtonLink>;
  return (
    <Loaded result={result}>
      {({ mailboxRecovery }) => {
        const recovery = readFragment(RecoveryFactsFragmentDoc, mailboxRecovery);
        if (!recovery) return <Frame width="reading" title={t('staff.title')} lead={t('staff.absent')} next={back} />;
        const { state, isNewAddressFree, viewerCanAccept, viewerCanRefuse } = recovery;
        return (
          <Frame width="reading" title={t('staff.title')} lead={t('staff.lead')}>
            <Facts recovery={recovery} />
            {state === 'TO_DECIDE' && !isNewAddressFree && <Notice tone="warn">{t('staff.taken')}</Notice>}
            {viewerCanAccept && <AcceptRecovery recovery={recovery} />}
            {viewerCanRefuse && <RefuseRecovery recovery={recovery} />}
          </Frame>
        );
      }}
    </Loaded>
  );
};
