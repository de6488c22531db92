import { useMutation } from '@apollo/client/react';
import { addresses } from '@jobprod/shared/addresses';
import type { ReactNode } from 'react';
import { SignOutDocument } from '../../gql/app/graphql.ts';
import { forgetEverything } from '../../lib/use-draft.ts';
import { Button } from '../../ui/button.tsx';

/** Ends the session, then starts from a fresh page: nothing of the person stays in memory or in the tab. */
export const SignOut = ({ children }: { children: ReactNode }) => {
  const [signOut, { loading }] = useMutation(SignOutDocument);
  const leave = async () => {
    await signOut().catch(() => undefined);
    forgetEverything();
    location.assign(`${addresses.signIn}?signed-out`);
  };
  return (
    <Button look="plain" busy={loading} onClick={() => void leave()}>
      {children}
    </Button>
  );
};
