import type { Browser } from '../browser.ts';
import { ownCandidateId } from '../clips.ts';
import { ownRecruiterId } from '../diffusion.ts';
import type { TestCompany } from '../people.ts';
import { act, cardWords, enter, handIn, invite, present, wishesOf } from '../space.ts';
import type { TestApp } from '../test-app.ts';

const well = (errors: readonly unknown[]): void => {
  if (errors.length > 0) throw new Error(`The company space could not be furnished: ${JSON.stringify(errors)}`);
};

type Company = { company: TestCompany; recruiter: Browser };
type Cards = { manager: Browser; presented: Company; handedIn: Company; draft: Company };

/** A card that is read, one that was handed in, and one that is a draft. */
export const makeCards = async ({ manager, presented, handedIn, draft }: Cards) => {
  well(await handIn(presented.recruiter, presented.company.id));
  well(await present(manager, presented.company.id));
  well(await handIn(handedIn.recruiter, handedIn.company.id));
  well(await act(draft.recruiter, 'saveCompanyCard', { companyId: draft.company.id, ...cardWords }));
  const { company } = await manager.ask<{ company: { card: { submittedAt: string } } }>(
    'query($id: ID!) { company(id: $id) { card { submittedAt } } }',
    { id: handedIn.company.id },
  );
  return { handedInAt: company.card.submittedAt, answererId: await ownRecruiterId(presented.recruiter) };
};

type Reader = { owner: Browser; email: string; company: TestCompany };

/** A candidate who reads a company's card, and asked to be introduced to it where they `wish`. */
export const makeReader = async (app: TestApp, manager: Browser, { owner, email, company }: Reader, wishes: boolean) => {
  const invited = await invite(app, manager, { email, owner }, { companyIds: [company.id] });
  well(await enter(owner, invited.token));
  if (wishes) well(await act(owner, 'wishForIntroduction', { companyId: company.id, message: 'J’aime le bois.' }));
  const candidateId = await ownCandidateId(owner);
  const wish = (await wishesOf(manager)).find(({ candidate }) => candidate.id === candidateId);
  return { invitationId: invited.invitationId, wishId: wish?.id ?? '' };
};
