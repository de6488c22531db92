import { Account } from '../authentication/account.entity.ts';
import { Session } from '../authentication/session.entity.ts';
import { SignInAttempt } from '../authentication/sign-in-attempt.entity.ts';
import { StaffMember } from '../authentication/staff-member.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { Throttle } from '../platform/throttle/throttle.entity.ts';
import { RegisterEntry, RegisterParty, RegisterPayload, RegisterPending } from '../platform/register/register-entry.entity.ts';
import { RegisterHead, RegisterKey, RegisterLeaf, RegisterNode } from '../platform/register/register-tree.entity.ts';

export const entities = [Account, Session, SignInAttempt, StaffMember, Candidate, OutboundMail, Throttle, RegisterEntry, RegisterPayload, RegisterPending, RegisterParty, RegisterLeaf, RegisterNode, RegisterHead, RegisterKey];
