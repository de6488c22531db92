import type { Browser } from './browser.ts';
import { approveTerms, newCandidate, newCompany, newRecruiter, type TestCompany, tokenMailed } from './people.ts';
import type { TestApp } from './test-app.ts';

type Errors = { code: string; path: string[] | null }[];

/** What a mutation of the space came to: its errors, and its answer's one field as it stands. */
export const act = async (browser: Browser, name: string, input: Record<string, unknown>, type = name): Promise<Errors> => {
  const inputType = `${type.charAt(0).toUpperCase()}${type.slice(1)}Input`;
  const answer = await browser.ask<Record<string, { errors: Errors }>>(
    `mutation($input: ${inputType}!) { ${name}(input: $input) { errors { code path } } }`,
    { input },
  );
  return answer[name]?.errors ?? [];
};

export const cardWords = {
  description: 'Nous faisons des meubles depuis 1987.',
  offers: [{ role: 'Menuisier d’agencement', place: 'Rezé', contractKind: 'PERMANENT' }],
  places: ['Nantes', 'Rezé'],
};

/** Staff let through what was handed in last. */
export const present = async (manager: Browser, companyId: string): Promise<Errors> => {
  const { company } = await manager.ask<{ company: { card: { submittedAt: string | null } } }>(
    'query($id: ID!) { company(id: $id) { card { submittedAt } } }',
    { id: companyId },
  );
  return act(manager, 'presentCompany', { companyId, submittedAt: company.card.submittedAt ?? new Date(0).toISOString() });
};

/** The company's recruiter writes its card and hands it in. */
export const handIn = async (recruiter: Browser, companyId: string, more: Record<string, unknown> = {}): Promise<Errors> => [
  ...(await act(recruiter, 'saveCompanyCard', { companyId, ...cardWords, ...more })),
  ...(await act(recruiter, 'submitCompanyCard', { companyId }, 'companyCard')),
];

/** A member company whose card staff let be shown, and its recruiter. */
export const newPresented = async (
  app: TestApp,
  name: string,
  manager?: Browser,
): Promise<TestCompany & { recruiter: Browser; recruiterEmail: string }> => {
  const company = await newCompany(app, { name }, manager);
  const recruiterEmail = `ada@${name.toLowerCase().replaceAll(/[^a-z]/g, '')}.test`;
  const recruiter = await newRecruiter(app, company, { email: recruiterEmail, firstName: 'Ada', lastName: 'Loiseau' });
  const errors = [...(await handIn(recruiter, company.id)), ...(await present(company.manager, company.id))];
  if (errors.length > 0) throw new Error(`Could not present ${name}: ${JSON.stringify(errors)}`);
  return { ...company, recruiter, recruiterEmail };
};

export const ownCandidateId = async (browser: Browser): Promise<string> =>
  (await browser.ask<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }')).viewer.candidate.id;

/** What waits for staff, by who asks. */
export const wishesOf = async (manager: Browser): Promise<{ id: string; message: string | null; candidate: { id: string } }[]> =>
  (
    await manager.ask<{ introductionWishes: { id: string; message: string | null; candidate: { id: string } }[] }>(
      '{ introductionWishes { id message candidate { id } } }',
    )
  ).introductionWishes;

/** A candidate with an invitation that covers what is said, whose link is not used yet. */
export const invite = async (
  app: TestApp,
  manager: Browser,
  { email, owner }: { email: string; owner?: Browser },
  covering: Record<string, unknown>,
): Promise<{ candidate: Browser; candidateId: string; token: string; invitationId: string }> => {
  const candidate = owner ?? (await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' }));
  if (!owner) await approveTerms(candidate);
  const candidateId = await ownCandidateId(candidate);
  const { inviteToCompanySpace: invited } = await manager.ask<{
    inviteToCompanySpace: { invitation: { id: string } | null; errors: Errors };
  }>('mutation($input: InviteToCompanySpaceInput!) { inviteToCompanySpace(input: $input) { invitation { id } errors { code path } } }', {
    input: { candidateId, companyIds: [], ...covering },
  });
  if (!invited.invitation) throw new Error(`Could not invite ${email}: ${JSON.stringify(invited.errors)}`);
  return { candidate, candidateId, token: await tokenMailed(app, email, '/invitations/accept'), invitationId: invited.invitation.id };
};

export const enter = (browser: Browser, token: string, acknowledges = true): Promise<Errors> =>
  act(browser, 'enterCompanySpace', { token, acknowledges });
