import { type KnownIdentity, nothingKnown } from '@jobprod/shared/identity-leaks/known-identity';
import { Account } from '../authentication/account.entity.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, sql } from '../platform/orm/sql.ts';

/** By name and by mailbox: what alone is certain to say who they are. */
export const ownIdentityOf = async (em: Em, candidate: { account: Pick<Account, 'id'> }): Promise<KnownIdentity> => {
  const { firstName, lastName, email } = await em.findOneOrFail(Account, candidate.account.id);
  return { ...nothingKnown, firstNames: [firstName], lastNames: [lastName], emails: [email] };
};

type Career = { employers: (string | null)[]; schools: (string | null)[] };

/** The profile stands downstream of the clips: what it says of employers and schools is read as data. */
const careerOf = async (em: Em, candidateId: string): Promise<Career> => {
  const [career] = await readRows<Career>(
    em,
    sql`select jsonb_path_query_array(experiences, '$[*].employer') as employers, jsonb_path_query_array(educations, '$[*].school') as schools
        from profile where candidate_id = ${candidateId} and state <> 'ERASED'`,
  );
  return career ?? { employers: [], schools: [] };
};

const said = (names: readonly (string | null)[]): string[] => names.filter((name) => name !== null);

/** What no title, description, file or tag of this person's clip may carry, and what narrows them down (C2). */
export const knownIdentityOf = async (em: Em, candidate: Candidate): Promise<KnownIdentity> => {
  const { employers, schools } = await careerOf(em, candidate.id);
  return { ...(await ownIdentityOf(em, candidate)), employers: said(employers), schools: said(schools) };
};
