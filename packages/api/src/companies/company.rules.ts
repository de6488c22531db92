import { allow, chain } from 'graphql-shield';
import {
  argumentRule,
  fieldRule,
  isNetworkManager,
  isPerson,
  isStaff,
  type Rules,
  type ShieldRule,
  viewerRule,
} from '../authorization/define-rule.ts';
import { hasRole } from '../authorization/who.ts';
import type { Company } from './company.entity.ts';
import { managesCompanyNamed, managesInvitationNamed, seesInsideOf } from './company-visibility.ts';

const invitesPeople: ShieldRule = viewerRule(
  'a recruiter of a member company, or staff: network manager',
  (viewer) => viewer.kind === 'recruiter' || hasRole(viewer, 'NETWORK_MANAGER'),
);
const ofOwnCompany: ShieldRule = argumentRule<{ input: { companyId: string } }>(
  'to their own company, or to any for a network manager',
  ({ input }, { viewer }) => managesCompanyNamed(viewer, input.companyId),
);
const ownInvitation: ShieldRule = argumentRule<{ input: { invitationId: string } }>(
  'an invitation of their own company, or any for a network manager',
  ({ input }, { em, viewer }) => managesInvitationNamed(em, viewer, input.invitationId),
);
const insideCompany: ShieldRule = fieldRule<Company>('its own people and staff', ({ id }, { viewer }) => seesInsideOf(viewer, id));
const forStaff: ShieldRule = fieldRule<Company>('staff alone', (_company, { viewer }) => viewer.kind === 'staff');

export const companyRules: Rules = {
  Query: { companies: isStaff, company: allow, invitation: allow },
  Mutation: {
    selectCompany: isNetworkManager,
    suspendCompany: isNetworkManager,
    closeCompany: isNetworkManager,
    inviteRecruiter: chain(invitesPeople, ofOwnCompany),
    revokeInvitation: chain(invitesPeople, ownInvitation),
    acceptInvitation: isPerson,
  },
  Viewer: { recruiter: allow },
  Company: {
    id: allow,
    name: allow,
    city: allow,
    mainActivity: allow,
    state: allow,
    selectedAt: allow,
    suspendedAt: allow,
    siren: insideCompany,
    selectionReason: forStaff,
    recruiters: allow,
    invitations: allow,
  },
  CompanyConnection: { '*': isStaff },
  CompanyEdge: { '*': isStaff },
  Recruiter: { id: allow, company: allow, firstName: allow, lastName: allow, email: allow, joinedAt: allow },
  RecruiterInvitation: { '*': allow },
  InvitationPreview: { '*': allow },
  SelectCompanyPayload: { '*': allow },
  SuspendCompanyPayload: { '*': allow },
  CloseCompanyPayload: { '*': allow },
  InviteRecruiterPayload: { '*': allow },
  AcceptInvitationPayload: { '*': allow },
  RevokeInvitationPayload: { '*': allow },
};
