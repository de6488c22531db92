import { addresses } from '@jobprod/shared/addresses';
import type { ViewerKind } from '../gql/app/graphql.ts';

/** Each kind of person has one side of the service. */
export const entranceOf = (kind: ViewerKind): string | undefined => {
  switch (kind) {
    case 'CANDIDATE':
      return addresses.myPath;
    case 'RECRUITER':
      return addresses.workspace;
    case 'FORMER_RECRUITER':
      return addresses.workspaceDisputes;
    case 'STAFF':
      return addresses.staff;
    default:
      return undefined;
  }
};
