/** Reads every introduction of your company, page by page, with a token that is renewed when it runs out: `node follow-introductions.ts`. */
const { JOBPROD_URL = '', JOBPROD_CLIENT_ID = '', JOBPROD_CLIENT_SECRET = '' } = process.env;

type Introduction = {
  id: string;
  state: string;
  requestedAt: string;
  profileReference: string;
  jobBrief: { role: string; place: string };
  /** Null until both have agreed. */
  otherParty: { name: string; email: string } | null;
};
type Page = { introductions: { nodes: Introduction[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };

let token: string | undefined;

const newToken = async (): Promise<string> => {
  const response = await fetch(`${JOBPROD_URL}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${JOBPROD_CLIENT_ID}:${JOBPROD_CLIENT_SECRET}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'introductions:read' }),
  });
  if (!response.ok) throw new Error(`No token: ${await response.text()}`);
  const { access_token: fresh } = (await response.json()) as { access_token: string };
  return fresh;
};

const ask = async <T>(query: string, variables: Record<string, unknown>): Promise<T> => {
  for (const attempt of [1, 2]) {
    token ??= await newToken();
    const response = await fetch(`${JOBPROD_URL}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    if (response.status === 401 && attempt === 1) {
      token = undefined;
      continue;
    }
    const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] };
    if (!data || errors) throw new Error(errors?.map(({ message }) => message).join('\n') ?? `Answered ${response.status}`);
    return data;
  }
  throw new Error('The client was revoked, or its company is no longer a member');
};

const query = `query($after: String) {
  introductions(first: 50, after: $after) {
    nodes { id state requestedAt profileReference jobBrief { role place } otherParty { name email } }
    pageInfo { hasNextPage endCursor }
  }
}`;

let after: string | null = null;
do {
  const { introductions }: Page = await ask<Page>(query, { after });
  for (const { requestedAt, state, profileReference, jobBrief, otherParty } of introductions.nodes) {
    console.log(
      [
        requestedAt,
        state,
        profileReference,
        `${jobBrief.role}, ${jobBrief.place}`,
        otherParty ? `${otherParty.name} <${otherParty.email}>` : '',
      ].join('\t'),
    );
  }
  after = introductions.pageInfo.hasNextPage ? introductions.pageInfo.endCursor : null;
} while (after !== null);
