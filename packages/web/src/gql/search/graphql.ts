/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** From when someone can start. */
export type Availability =
  /** Later than three months. */
  | 'LATER'
  /** In no hurry; open to proposals. */
  | 'LISTENING'
  /** At once. */
  | 'NOW'
  /** Within a month. */
  | 'ONE_MONTH'
  /** Within three months. */
  | 'THREE_MONTHS';

/** A kind of work contract. */
export type ContractKind =
  /** Apprenticeship, or work and study. */
  | 'APPRENTICESHIP'
  /** CDD. */
  | 'FIXED_TERM'
  /** Self-employed. */
  | 'FREELANCE'
  /** Internship. */
  | 'INTERNSHIP'
  /** CDI. */
  | 'PERMANENT'
  /** Interim. */
  | 'TEMPORARY';

/** What to look for among the published profiles. What is not said does not narrow. */
export type ProfileSearch = {
  /** Availabilities, any of them. */
  readonly availabilities?: ReadonlyArray<Availability> | null | undefined;
  /** Contracts, any of them. */
  readonly contractKinds?: ReadonlyArray<ContractKind> | null | undefined;
  /** Places, any of them. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** Skills, all of them; case and accents do not matter. */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** Words, each of which must be found: by its stem, its beginning, or nearly so (160 characters, 8 words). */
  readonly text?: string | null | undefined;
  /** Only with a clip (true), or only without (false). */
  readonly withClip?: boolean | null | undefined;
};

/** What kind of caller is asking. */
export type ViewerKind =
  /** A program, with a client’s token. */
  | 'API_CLIENT'
  /** A candidate. */
  | 'CANDIDATE'
  /** A recruiter of a company that is no member now: carries on its disputes, and is a visitor in everything else. */
  | 'FORMER_RECRUITER'
  /** A recruiter of a member company. */
  | 'RECRUITER'
  /** One of JobProd’s own people. */
  | 'STAFF'
  /** Nobody signed in. */
  | 'VISITOR';

export type HeldProfilesQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldProfilesQuery = { readonly __typename: 'Query', readonly viewer: { readonly __typename: 'Viewer', readonly kind: ViewerKind, readonly recruiter: { readonly __typename: 'Recruiter', readonly id: string, readonly heldPasswords: ReadonlyArray<{ readonly __typename: 'HeldPassword', readonly reference: string, readonly issuedAt: string, readonly expiresAt: string }> } | null } };

export type ProfileCard_ProfileFragment = { readonly __typename: 'Profile', readonly id: string, readonly slug: string, readonly reference: string, readonly headline: string | null, readonly summary: string | null, readonly skills: ReadonlyArray<string>, readonly places: ReadonlyArray<string>, readonly contractKinds: ReadonlyArray<ContractKind>, readonly availability: Availability | null, readonly publishedAt: string | null, readonly clip: { readonly __typename: 'ProfileClip', readonly id: string, readonly durationSeconds: number, readonly posterUrl: string } | null } & { ' $fragmentName'?: 'ProfileCard_ProfileFragment' };

export type SearchPageQueryVariables = Exact<{
  search?: ProfileSearch | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly __typename: 'Query', readonly profiles: { readonly __typename: 'ProfileConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'ProfileEdge', readonly cursor: string, readonly node: (
        { readonly __typename: 'Profile', readonly id: string }
        & { ' $fragmentRefs'?: { 'ProfileCard_ProfileFragment': ProfileCard_ProfileFragment } }
      ) }>, readonly facets: { readonly __typename: 'ProfileFacets', readonly skills: ReadonlyArray<{ readonly __typename: 'FacetCount', readonly value: string, readonly count: number }>, readonly places: ReadonlyArray<{ readonly __typename: 'FacetCount', readonly value: string, readonly count: number }>, readonly contractKinds: ReadonlyArray<{ readonly __typename: 'FacetCount', readonly value: string, readonly count: number }>, readonly availabilities: ReadonlyArray<{ readonly __typename: 'FacetCount', readonly value: string, readonly count: number }> }, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const ProfileCard_ProfileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileCard_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"contractKinds"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"posterUrl"}}]}}]}}]} as unknown as DocumentNode<ProfileCard_ProfileFragment, unknown>;
export const HeldProfilesDocument = {"__meta__":{"hash":"sha256:8c0a3227ffdac7825555886fa9781f9074b35027732d894f3c14e9eb7d648e08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldProfiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recruiter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldPasswords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HeldProfilesQuery, HeldProfilesQueryVariables>;
export const SearchPageDocument = {"__meta__":{"hash":"sha256:9f96f21fec0b5108402b4e3213dc38b1bcdc303f8c4f4d83a74f2db9adc087d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileSearch"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileCard_profile"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availabilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileCard_profile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Profile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"contractKinds"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"durationSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"posterUrl"}}]}}]}}]} as unknown as DocumentNode<SearchPageQuery, SearchPageQueryVariables>;