import type { ContractKind } from '../../gql/company-space/graphql.ts';

export const contractKinds = [
  'PERMANENT',
  'FIXED_TERM',
  'TEMPORARY',
  'APPRENTICESHIP',
  'INTERNSHIP',
  'FREELANCE',
] as const satisfies readonly ContractKind[];
