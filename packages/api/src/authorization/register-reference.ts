import type { RegisterReference } from '../platform/register/append.ts';
import type { Viewer } from './viewer.ts';

/** Who did it, as the registers write it: by kind and id, never by name. */
export const referenceOf = (viewer: Viewer): RegisterReference => {
  switch (viewer.kind) {
    case 'candidate':
      return { kind: 'candidate', id: viewer.candidateId };
    case 'recruiter':
    case 'former-recruiter':
      return { kind: 'recruiter', id: viewer.recruiterId };
    case 'staff':
      return { kind: 'staff', id: viewer.staffId };
    case 'api-client':
      return { kind: 'api-client', id: viewer.apiClientId };
    default:
      return { kind: 'visitor' };
  }
};
