import { addresses } from '@jobprod/shared/addresses';
import type { CompleteSignInInput, CompleteSignInMutation } from '../../gql/sign-in/graphql.ts';
import { CompleteSignInDocument } from '../../gql/sign-in/graphql.ts';
import { rememberLanguage } from '../../lib/language-choice.ts';
import { nextAddress } from '../../lib/next-address.ts';
import { useAction } from '../../lib/use-action.ts';
import { forgetEverything } from '../../lib/use-draft.ts';

type Viewer = NonNullable<CompleteSignInMutation['completeSignIn']['viewer']>;

const homeOf = ({ kind }: Viewer): string => {
  switch (kind) {
    case 'RECRUITER':
      return addresses.workspace;
    case 'FORMER_RECRUITER':
      return addresses.workspaceDisputes;
    case 'STAFF':
      return addresses.staff;
    default:
      return addresses.myPath;
  }
};

/** Signing in ends on a fresh page, in the person's own language: where they wanted to go, or their side of the service. */
export const useEntry = () => {
  const entry = useAction(CompleteSignInDocument, (data) => data.completeSignIn);
  const enter = async (input: CompleteSignInInput) => {
    const done = await entry.run({ input });
    if (!done?.viewer) return;
    forgetEverything();
    rememberLanguage(done.viewer.language === 'EN' ? 'en' : 'fr');
    const wanted = new URLSearchParams(location.search).get('next');
    location.assign(nextAddress(wanted, location.origin) ?? homeOf(done.viewer));
  };
  return { ...entry, enter };
};
