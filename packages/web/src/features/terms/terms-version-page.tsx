import { useQuery } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import type { Language } from '@jobprod/shared/language';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { TermsVersionPageDocument, type TermsVersionPageQuery } from '../../gql/terms/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page as Frame } from '../../ui/page.tsx';
import { TermsProof } from './terms-proof.tsx';
import { TermsText } from './terms-text.tsx';
import { termsLanguage, useTermsLanguage } from './use-terms-language.ts';

export const query = TermsVersionPageDocument;
export const variablesOf = ({ versionId }: Record<string, string | undefined>, language: Language) => ({
  id: versionId ?? '',
  language: termsLanguage(language),
});
export const isAbsent = (data: TermsVersionPageQuery) => data.termsVersion === null;

/** T3: any version ever published stays readable by anyone, exactly as it was. */
export const Page = () => {
  const { t } = useTranslation('terms');
  const { versionId = '' } = useParams();
  const result = useQuery(TermsVersionPageDocument, { variables: { id: versionId, language: useTermsLanguage() } });
  const current = <ButtonLink to={addresses.terms}>{t('readCurrent')}</ButtonLink>;
  return (
    <Loaded result={result}>
      {({ termsVersion }) =>
        termsVersion ? (
          <Frame width="reading" title={t('title')} next={!termsVersion.isCurrent && current}>
            {!termsVersion.isCurrent && <Notice>{t(termsVersion.isImported ? 'importedNotice' : 'archivedNotice')}</Notice>}
            <TermsText version={termsVersion} />
            <TermsProof version={termsVersion} />
          </Frame>
        ) : (
          <Frame width="reading" title={t('absent')} next={current} />
        )
      }
    </Loaded>
  );
};
