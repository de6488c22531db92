import { useMutation } from '@apollo/client/react';
import type { Language } from '@jobprod/shared/language';
import { ChooseLanguageDocument, type ViewerKind } from '../../gql/app/graphql.ts';
import { useLanguageChoice } from '../../lib/speech.ts';

/** A person's language is kept with their account too: their mails follow it. */
export const useLanguageOfViewer = (kind: ViewerKind | undefined): ((language: Language) => void) => {
  const choose = useLanguageChoice();
  const [keep] = useMutation(ChooseLanguageDocument);
  return (language) => {
    void choose(language);
    if (kind === undefined || kind === 'VISITOR' || kind === 'API_CLIENT') return;
    // The page has changed already: a failure here only means the mails follow at the next choice.
    keep({ variables: { input: { language: language === 'en' ? 'EN' : 'FR' } } }).catch(() => undefined);
  };
};
