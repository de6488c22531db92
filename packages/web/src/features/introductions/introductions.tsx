import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { type ContactSide, IntroductionsPageDocument } from '../../gql/introductions/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListMore } from '../../ui/list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { SkeletonList } from '../../ui/skeleton.tsx';
import { IntroductionLine } from './introduction-line.tsx';

const Empty = ({ side }: { side: ContactSide }) => {
  const { t } = useTranslation('introductions');
  if (side === 'CANDIDATE') return <EmptyState title={t('empty')}>{t('emptyCandidate')}</EmptyState>;
  return (
    <EmptyState title={t('empty')} action={<ButtonLink to={addresses.workspace}>{t('search')}</ButtonLink>}>
      {t('emptyCompany')}
    </EmptyState>
  );
};

/** Who agreed, what next? The same list for both sides, each seeing its own. */
export const Introductions = ({ side }: { side: ContactSide }) => {
  const { t } = useTranslation('introductions');
  const result = useQuery(IntroductionsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Frame width="reading" title={t('title')} lead={t(side === 'CANDIDATE' ? 'leadCandidate' : 'leadCompany')}>
      <Loaded result={result} shape={<SkeletonList />}>
        {({ introductions: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <Empty side={side} />
          ) : (
            <>
              {edges.map(({ node }) => (
                <IntroductionLine key={node.id} side={side} introduction={node} />
              ))}
              <ListMore
                hasMore={pageInfo.hasNextPage}
                busy={result.loading}
                onMore={() => void result.fetchMore({ variables: { after: pageInfo.endCursor } })}
              />
            </>
          )
        }
      </Loaded>
    </Frame>
  );
};
