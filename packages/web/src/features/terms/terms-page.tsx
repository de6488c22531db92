import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import type { Language } from '@jobprod/shared/language';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/terms/fragment-masking.ts';
import { TermsPageDocument, TermsText_VersionFragmentDoc } from '../../gql/terms/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { Agreement } from './agreement.tsx';
import { TermsArchive } from './terms-archive.tsx';
import { TermsChanges } from './terms-changes.tsx';
import { TermsText } from './terms-text.tsx';
import { termsLanguage, useTermsLanguage } from './use-terms-language.ts';

export const query = TermsPageDocument;
export const variablesOf = (_params: unknown, language: Language) => ({ language: termsLanguage(language) });

/** What do I agree to, until when? The text first, the agreement under it: nobody approves what they have not passed. */
export const Page = () => {
  const { t } = useTranslation('terms');
  const result = useQuery(TermsPageDocument, { variables: { language: useTermsLanguage() }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded result={result}>
      {({ currentTerms, termsVersions, viewer }) => {
        const { text } = readFragment(TermsText_VersionFragmentDoc, currentTerms);
        return (
          <Frame
            width="reading"
            title={t('title')}
            lead={t('lead')}
            next={
              viewer.candidate && (
                <ButtonLink to={addresses.myPath} look="plain">
                  {t('approve.next')}
                </ButtonLink>
              )
            }
          >
            <TermsChanges version={currentTerms} />
            <TermsText version={currentTerms} />
            {viewer.candidate && text && (
              <Agreement candidate={viewer.candidate} termsVersionId={currentTerms.id} text={text} onApproved={() => result.refetch()} />
            )}
            {viewer.kind === 'VISITOR' && (
              <p>
                {t('approve.begin')}{' '}
                <ButtonLink look="plain" to={addresses.register}>
                  {t('approve.register')}
                </ButtonLink>
              </p>
            )}
            <TermsArchive versions={termsVersions.nodes} />
          </Frame>
        );
      }}
    </Loaded>
  );
};
