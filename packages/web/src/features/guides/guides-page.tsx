import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/guides/fragment-masking.ts';
import { Guides_FamilyFragmentDoc, GuidesPageDocument } from '../../gql/guides/graphql.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { FamilyForm } from './family-form.tsx';
import { OneGuide } from './one-guide.tsx';

/** What do we ask, trade by trade? Kept by those who ask. */
export const Page = () => {
  const { t } = useTranslation('guides');
  const result = useQuery(GuidesPageDocument, { fetchPolicy: 'cache-and-network' });
  const look = () => void result.refetch();
  return (
    <Loaded result={result}>
      {({ interviewGuides }) => (
        <Frame width="reading" title={t('title')} lead={t('lead')}>
          {interviewGuides.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
          <div>
            {interviewGuides.map((family) => (
              <OneGuide key={family.id} family={readFragment(Guides_FamilyFragmentDoc, family)} onRetired={look} />
            ))}
          </div>
          <Section title={t('family.add')}>
            <FamilyForm onDone={look} />
          </Section>
        </Frame>
      )}
    </Loaded>
  );
};
