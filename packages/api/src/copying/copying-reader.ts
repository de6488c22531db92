import type { Context } from '../authorization/context.ts';
import { digestOf } from '../platform/ids.ts';
import type { CopyingReader } from './reading.entity.ts';

export type Counted = { by: CopyingReader; byId: string | null; reader: string; parties: string[] };

const counted = (by: CopyingReader, byId: string, parties: string[]): Counted => ({ by, byId, parties, reader: digestOf(`${by} ${byId}`) });

/** Whose day a reading counts in: a visitor by where they come from, a person by who they are, a program by itself. Staff work here and are not counted; what they see is registered where it matters. */
export const copyingReader = ({ viewer, exchange }: Pick<Context, 'viewer' | 'exchange'>): Counted | undefined => {
  switch (viewer.kind) {
    case 'staff':
      return undefined;
    case 'candidate':
      return counted('CANDIDATE', viewer.candidateId, [viewer.candidateId]);
    case 'recruiter':
    case 'former-recruiter':
      return counted('RECRUITER', viewer.recruiterId, [viewer.companyId]);
    case 'api-client':
      return counted('API_CLIENT', viewer.apiClientId, viewer.companyId === null ? [] : [viewer.companyId]);
    default:
      return { by: 'VISITOR', byId: null, parties: [], reader: digestOf(`VISITOR ${exchange.source}`) };
  }
};
