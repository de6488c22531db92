import { Candidate } from '../candidates/candidate.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { ApiClient } from '../integrations/api-client.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { CopyingNote } from './reading.entity.ts';

/** Between whom a note is: those who were told of it when it was written, as far as they are still with us. A visitor is nobody we know. */
export const partiesOf = async (em: Em, { by, byId }: CopyingNote): Promise<string[]> => {
  if (!byId) return [];
  switch (by) {
    case 'CANDIDATE':
      return (await em.find(Candidate, { id: byId })).map(({ id }) => id);
    case 'RECRUITER':
      return (await em.find(Recruiter, { id: byId })).map(({ company }) => company.id);
    case 'API_CLIENT':
      return (await em.find(ApiClient, { id: byId })).flatMap(({ company }) => (company ? [company.id] : []));
    case 'VISITOR':
      return [];
  }
};
