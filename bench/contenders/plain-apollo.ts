import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { sessionCookie } from '@jobprod/api/dist/src/authentication/open-session.js';
import { digestOf } from '@jobprod/api/dist/src/platform/ids.js';
import { rivalPool } from './rival.ts';
import { asIs, cursorOf, listSql, placeOf, profileSql, viewerSql } from './rival-sql.ts';
import { type Update, update } from './rival-update.ts';

/** Apollo Server as its first page shows it, with one hand-written statement a query: no sessions but where they are asked for, no rules. */

const typeDefs = `#graphql
  type Query { profiles(first: Int!, after: String): ProfileConnection!  profile(slug: String!): Profile  viewer: Viewer }
  type Mutation { updateProfile(input: UpdateProfileInput!): UpdateProfilePayload! }
  input UpdateProfileInput { revision: Int!  headline: String }
  type UpdateProfilePayload { profile: Profile  errors: [UserError!]! }
  type UserError { code: String! }
  type ProfileConnection { nodes: [Profile!]!  pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean!  endCursor: String }
  type SpokenLanguage { name: String!  level: String! }
  type Experience { role: String!  employer: String  from: String!  to: String  description: String }
  type Education { title: String!  school: String  year: Int }
  type Clip { title: String!  description: String  durationSeconds: Float! }
  type Profile {
    slug: String!  reference: String!  revision: Int!  headline: String  summary: String  skills: [String!]!  places: [String!]!  contractKinds: [String!]!
    availability: String  salaryWish: Int  publishedAt: String  consultedAt: String  spokenLanguages: [SpokenLanguage!]!
    experiences: [Experience!]!  educations: [Education!]!  clip: Clip
  }
  type Recruiter { firstName: String! }
  type Viewer { kind: String!  language: String!  recruiter: Recruiter }
`;

type Row = { id: string; publishedAt: Date | null; consultedAt: Date | null };
type Sender = { secret: string };

const { pool, companyId } = rivalPool();
const texts = { list: listSql(asIs, false), more: listSql(asIs, true), profile: profileSql(asIs), viewer: viewerSql };

const ask = async <R extends object>(name: keyof typeof texts, values: unknown[]): Promise<R[]> =>
  (await pool.query<R>({ name, text: texts[name], values })).rows;

const resolvers = {
  Query: {
    async profiles(_root: unknown, { first, after }: { first: number; after?: string }) {
      const rows = await ask<Row>(after ? 'more' : 'list', [companyId, first + 1, ...(after ? placeOf(after) : [])]);
      const nodes = rows.slice(0, first);
      const last = nodes.at(-1);
      const endCursor = last?.publishedAt ? cursorOf(last.publishedAt.toISOString(), last.id) : null;
      return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor } };
    },
    profile: async (_root: unknown, { slug }: { slug: string }) => (await ask<Row>('profile', [companyId, slug]))[0] ?? null,
    async viewer(_root: unknown, _arguments: object, { secret }: Sender) {
      const [row] = await ask<{ language: string; firstName: string }>('viewer', [digestOf(secret)]);
      return row && { kind: 'RECRUITER', language: row.language.toUpperCase(), recruiter: { firstName: row.firstName } };
    },
  },
  Mutation: {
    updateProfile: (_root: unknown, { input }: { input: Update }, { secret }: Sender) => update(pool, digestOf(secret), input),
  },
  Profile: {
    publishedAt: ({ publishedAt }: Row) => publishedAt?.toISOString() ?? null,
    consultedAt: ({ consultedAt }: Row) => consultedAt?.toISOString() ?? null,
  },
};

const { url } = await startStandaloneServer(new ApolloServer<Sender>({ typeDefs, resolvers }), {
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' },
  context: async ({ req }) => ({ secret: new RegExp(`${sessionCookie}=([^;]+)`).exec(req.headers.cookie ?? '')?.[1] ?? '' }),
});
process.stdout.write(`ready ${url.replace(/\/$/, '')}\n`);
process.on('SIGTERM', () => process.exit(0));
