import { addresses } from '@jobprod/shared/addresses';
import type { ViewerKind } from '../gql/app/graphql.ts';

/** Each kind of person has one side of the service. */
export const entranceOf = (kind: ViewerKind) => {
  switch (kind) {
    case 'CANDIDATE':
      return { to: addresses.myPath, name: 'myPath' } as const;
    case 'RECRUITER':
      return { to: addresses.workspace, name: 'workspace' } as const;
    case 'STAFF':
      return { to: addresses.staff, name: 'staff' } as const;
    default:
      return undefined;
  }
};
