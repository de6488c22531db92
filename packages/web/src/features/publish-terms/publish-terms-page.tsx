import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import { PublishTermsPageDocument } from '../../gql/publish-terms/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { Row } from '../../ui/stack.tsx';
import { PublishForm } from './publish-form.tsx';

/** T3, T4: a new version of the terms, begun from the one in force. */
export const Page = () => {
  const { t } = useTranslation('publish-terms');
  const format = useFormat();
  const result = useQuery(PublishTermsPageDocument, { fetchPolicy: 'network-only' });
  return (
    <Loaded result={result}>
      {({ currentTerms: { id, number, publishedAt, texts } }) => (
        <Frame width="reading" title={t('title')} lead={t('lead', { number, date: format.dayOf(publishedAt) })}>
          <PublishForm key={id} versionId={id} texts={texts} />
          <Section title={t('import.title')} lead={t('import.short')}>
            <Row>
              <ButtonLink look="quiet" to={addresses.staffImportTerms}>
                {t('import.open')}
              </ButtonLink>
              <ButtonLink look="quiet" to={addresses.terms}>
                {t('archive')}
              </ButtonLink>
            </Row>
          </Section>
        </Frame>
      )}
    </Loaded>
  );
};
