/** What is asked of the product, by its hash as its pages ask. `viewer` and the search page are the pages’ own operations, read from their manifest. */
export const operations = {
  list: `query BenchList($first: Int!, $after: String) {
  profiles(first: $first, after: $after) {
    nodes {
      slug reference headline skills places contractKinds availability publishedAt consultedAt
      spokenLanguages { name level }
      clip { title durationSeconds }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  profile: `query BenchProfile($slug: String!) {
  profile(slug: $slug) {
    slug reference headline summary skills places contractKinds availability salaryWish publishedAt consultedAt
    spokenLanguages { name level }
    experiences { role employer from to description }
    educations { title school year }
    clip { title description durationSeconds }
  }
}`,
  clip: `query BenchClip($slug: String!) {
  profile(slug: $slug) {
    clip { videoUrl }
  }
}`,
  viewer: `query BenchViewer {
  viewer { kind language recruiter { firstName } }
}`,
  update: `mutation BenchUpdate($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    profile { revision headline }
    errors { code }
  }
}`,
} as const;
