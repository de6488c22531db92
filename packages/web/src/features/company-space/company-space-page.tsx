import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/company-space/fragment-masking.ts';
import { CardContentFragmentDoc, CompanySpacePageDocument, PresentedCompanyFragmentDoc } from '../../gql/company-space/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { CardView } from './card-view.tsx';
import { WishForm } from './wish-form.tsx';

export const query = CompanySpacePageDocument;
/** N4: to whoever is not invited there is no such page. */
export const isAbsent = (data: unknown): boolean =>
  // graphql-js answers with objects that have no prototype.
  !(typeof data === 'object' && data !== null && 'companySpace' in data && data.companySpace !== null);

/** What an unknown address shows, word for word. */
const Absent = () => {
  const { t } = useTranslation('errors');
  return (
    <Frame
      width="reading"
      title={t('notFound.title')}
      lead={t('notFound.lead')}
      next={<ButtonLink to="/">{t('notFound.home')}</ButtonLink>}
    />
  );
};

/** Which companies might be right for me? Read on invitation alone; the way to meet one is to ask JobProd (N4, N5). */
export const Page = () => {
  const { t } = useTranslation('company-space');
  const result = useQuery(CompanySpacePageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ companySpace }) => {
        if (!companySpace) return <Absent />;
        const companies = companySpace.companies.map((company) => readFragment(PresentedCompanyFragmentDoc, company));
        return (
          <Frame width="reading" title={t('title')} lead={t('lead')}>
            <Notice>{t('private')}</Notice>
            {companies.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
            {companies.map((company) => (
              <CardView key={company.id} company={company} content={readFragment(CardContentFragmentDoc, company.content)}>
                <WishForm company={company} />
              </CardView>
            ))}
          </Frame>
        );
      }}
    </Loaded>
  );
};
