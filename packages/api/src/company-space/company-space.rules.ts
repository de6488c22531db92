import { allow } from 'graphql-shield';
import { argumentRule, isCandidate, isNetworkManager, type Rules, type ShieldRule } from '../authorization/define-rule.ts';
import { managesCompanyNamed } from '../companies/company-visibility.ts';

const keepsCard: ShieldRule = argumentRule<{ input: { companyId: string } }>(
  'the card of their own company, or any for a network manager',
  ({ input }, { viewer }) => managesCompanyNamed(viewer, input.companyId),
);

/** The space answers `null` to whoever has no open invitation: nothing else tells of it (N4). What it holds is reached through it alone. */
export const companySpaceRules: Rules = {
  Query: {
    companySpace: allow,
    spaceInvitation: allow,
    spaceInvitations: isNetworkManager,
    companyCollections: isNetworkManager,
    introductionWishes: isNetworkManager,
  },
  Mutation: {
    saveCompanyCard: keepsCard,
    submitCompanyCard: keepsCard,
    presentCompany: isNetworkManager,
    withdrawPresentation: isNetworkManager,
    saveCompanyCollection: isNetworkManager,
    inviteToCompanySpace: isNetworkManager,
    revokeSpaceInvitation: isNetworkManager,
    enterCompanySpace: isCandidate,
    wishForIntroduction: isCandidate,
    passWishOn: isNetworkManager,
    declineWish: isNetworkManager,
    introduce: isNetworkManager,
  },
  Viewer: { hasCompanySpace: allow },
  Company: { card: allow },
  CompanySpace: { '*': allow },
  PresentedCompany: { '*': allow },
  CardContent: { '*': allow },
  CardOffer: { '*': allow },
  CardPicture: { '*': allow },
  OwnCompanyCard: { '*': allow },
  SpaceInvitationPreview: { '*': allow },
  SpaceInvitation: { '*': isNetworkManager },
  CompanyCollection: { '*': isNetworkManager },
  IntroductionWish: {
    id: allow,
    state: allow,
    message: allow,
    askedAt: allow,
    reason: allow,
    candidate: isNetworkManager,
    company: isNetworkManager,
    introduction: isNetworkManager,
  },
  SaveCompanyCardPayload: { '*': allow },
  SubmitCompanyCardPayload: { '*': allow },
  PresentCompanyPayload: { '*': allow },
  WithdrawPresentationPayload: { '*': allow },
  SaveCompanyCollectionPayload: { '*': allow },
  InviteToCompanySpacePayload: { '*': allow },
  RevokeSpaceInvitationPayload: { '*': allow },
  EnterCompanySpacePayload: { '*': allow },
  WishForIntroductionPayload: { '*': allow },
  PassWishOnPayload: { '*': allow },
  DeclineWishPayload: { '*': allow },
  IntroducePayload: { '*': allow },
};
