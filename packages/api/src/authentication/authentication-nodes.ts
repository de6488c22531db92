import type { NodeLoader } from '../authorization/node-loader.ts';
import { Session } from './session.entity.ts';
import { StaffMember } from './staff-member.entity.ts';

export const sessionNode: NodeLoader = async (id, { em, viewer, now }) =>
  'accountId' in viewer ? em.findOne(Session, { id, account: viewer.accountId, revokedAt: null, expiresAt: { $gt: now } }) : null;

export const staffNode: NodeLoader = async (id, { em, viewer }) => (viewer.kind === 'staff' ? em.findOne(StaffMember, { id }) : null);
