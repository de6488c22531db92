const card = (clip: string) => `
  slug reference headline skills: listedSkills places: listedPlaces contractKinds: listedContractKinds availability: listedAvailabilities publishedAt spokenLanguages
  clip: clipPlacementsByProfileId(first: 1, condition: { removedAt: null }) { nodes { ${clip} } }
  consulted: profileAccessesByProfileId(first: 1, condition: { companyId: $company, kind: "CONSULTED" }, orderBy: AT_DESC) { nodes { at } }`;

/** The same in PostGraphile’s words, on the same tables. It knows none of the rules: its rows hold what is restricted, too. */
export const postgraphileOperations = {
  list: `query ($first: Int!, $after: Cursor, $company: UUID!) {
  allProfiles(first: $first, after: $after, condition: { state: "ACTIVE", restrictedWhole: false }, orderBy: [PUBLISHED_AT_DESC]) {
    nodes { ${card('title durationSeconds')} }
    pageInfo { hasNextPage endCursor }
  }
}`,
  profile: `query ($slug: String!, $company: UUID!) {
  profileBySlug(slug: $slug) { ${card('title description durationSeconds')} summary salaryWish experiences educations }
}`,
};
