import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { readFragment } from '../../gql/disputes/fragment-masking.ts';
import { Case_DisputeFragmentDoc, DisputePageDocument } from '../../gql/disputes/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EndButton } from './end-button.tsx';
import { Messages } from './messages.tsx';
import { WriteForm } from './write-form.tsx';

/** What was said, and can we agree? The tab says the reference alone: the subject may name people. */
export const Page = () => {
  const { t } = useTranslation('disputes');
  const format = useFormat();
  const { id = '' } = useParams();
  const result = useQuery(DisputePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ viewer, dispute: masked }) => {
        if (!masked) return <Frame width="reading" title={t('absent.title')} lead={t('absent.text')} />;
        const dispute = readFragment(Case_DisputeFragmentDoc, masked);
        const side = viewer.kind === 'STAFF' ? 'JOBPROD' : 'PARTY';
        const { reference, subject, state, openedAt, openedBy, partyName, evidenceCount, packAddress, outcome, endedAt } = dispute;
        const facts = [
          { name: t('reference'), value: reference },
          { name: t('state.label'), value: t(`state.${state}`) },
          {
            name: t('openedAt'),
            value: t('openedBy', { who: openedBy === 'PARTY' ? partyName : 'JobProd', moment: format.legalMoment(openedAt) }),
          },
          ...(side === 'JOBPROD' ? [{ name: t('party'), value: partyName }] : []),
        ];
        return (
          <Frame width="reading" title={subject} tabTitle={t('tab', { reference })}>
            <Stack gap="loose" stretch>
              <DefinitionList facts={facts} />
              {endedAt && (
                <Notice
                  tone={state === 'SETTLED' ? 'good' : 'warn'}
                  title={t(state === 'SETTLED' ? 'settledOn' : 'endedOn', { date: format.dayOf(endedAt) })}
                >
                  <p>{outcome}</p>
                  {state === 'NOT_SETTLED' && <p>{t('courts')}</p>}
                </Notice>
              )}
              <Messages side={side} dispute={dispute} />
              {dispute.viewerCanWrite && <WriteForm disputeId={dispute.id} />}
              <Section title={t('evidence.title')} lead={t(endedAt ? 'evidence.released' : 'evidence.frozen')}>
                <Stack>
                  <p>{t('evidence.count', { count: evidenceCount })}</p>
                  <p>
                    <a href={packAddress} download>
                      {t('evidence.download')}
                    </a>
                  </p>
                  <p>
                    {t('evidence.verify')} <Link to={addresses.verify}>{t('evidence.toVerify')}</Link>
                  </p>
                </Stack>
              </Section>
              {dispute.viewerCanEnd && <EndButton disputeId={dispute.id} />}
            </Stack>
          </Frame>
        );
      }}
    </Loaded>
  );
};
