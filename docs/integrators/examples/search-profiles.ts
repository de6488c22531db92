/** Searches published profiles, then opens the first: `node search-profiles.ts "menuisier"`. What is read is a consultation by your company, which the candidate sees. */
const { JOBPROD_URL = '', JOBPROD_CLIENT_ID = '', JOBPROD_CLIENT_SECRET = '' } = process.env;

type Answer<T> = { data?: T | null; errors?: { message: string; extensions?: { code?: string } }[] };
type Found = { profiles: { totalCount: number; nodes: { slug: string; reference: string; headline: string | null }[] } };
type Opened = { profile: { reference: string; summary: string | null; skills: string[]; viewerIsOwner: boolean } | null };

const getToken = async (): Promise<string> => {
  const response = await fetch(`${JOBPROD_URL}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: JOBPROD_CLIENT_ID,
      client_secret: JOBPROD_CLIENT_SECRET,
      scope: 'profiles:read',
    }),
  });
  const { access_token: token, error, error_description: why } = (await response.json()) as Record<string, string | undefined>;
  if (!token) throw new Error(`${error}: ${why}`);
  return token;
};

const ask = async <T>(token: string, query: string, variables: Record<string, unknown>): Promise<T> => {
  const response = await fetch(`${JOBPROD_URL}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Answer<T>;
  if (!data || errors) throw new Error(errors?.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join('\n'));
  return data;
};

const token = await getToken();
const { profiles } = await ask<Found>(
  token,
  'query($text: String!) { profiles(first: 10, search: { text: $text }) { totalCount nodes { slug reference headline } } }',
  { text: process.argv[2] ?? '' },
);
console.log(`${profiles.totalCount} found`);
for (const { reference, headline } of profiles.nodes) console.log(`${reference}  ${headline ?? ''}`);

const [first] = profiles.nodes;
if (first) {
  // `null` where the profile was withdrawn meanwhile: it is then as if it had never been.
  const { profile } = await ask<Opened>(
    token,
    'query($slug: String!) { profile(slug: $slug) { reference summary skills viewerIsOwner } }',
    {
      slug: first.slug,
    },
  );
  console.log(profile ? `${profile.reference}: ${profile.skills.join(', ')}` : 'It is no longer there');
}
