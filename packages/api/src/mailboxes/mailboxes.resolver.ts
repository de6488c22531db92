import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../authentication/account.entity.ts';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { fromGlobalId, idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { confirmRecovery, recoveryToConfirm } from './confirm-recovery.ts';
import { acceptRecovery, isAbout, refuseRecovery, seeRecovery } from './decide-recovery.ts';
import { EmailChange } from './email-change.entity.ts';
import { isConfirmedBy } from './email-change-life.ts';
import { emailChangeOfLink } from './email-change-of-link.ts';
import { candidateOf } from './hold-account.ts';
import type { MailboxRecovery } from './mailbox-recovery.entity.ts';
import { mayRecoveryBecome } from './mailbox-recovery-life.ts';
import {
  AcceptMailboxRecoveryInput,
  AcceptMailboxRecoveryPayload,
  ChangeEmailInput,
  ChangeEmailPayload,
  ConfirmEmailChangeInput,
  ConfirmEmailChangePayload,
  ConfirmMailboxRecoveryInput,
  ConfirmMailboxRecoveryPayload,
  EmailChangeLinkType,
  EmailChangeType,
  MailboxRecoveryType,
  RecoveryToConfirmType,
  RefuseMailboxRecoveryInput,
  RefuseMailboxRecoveryPayload,
  RequestMailboxRecoveryInput,
  RequestMailboxRecoveryPayload,
  RunningRecoveryType,
  StopMailboxRecoveryInput,
  StopMailboxRecoveryPayload,
  TakeBackEmailChangeInput,
  TakeBackEmailChangePayload,
} from './mailboxes.types.ts';
import { requestEmailChange } from './request-email-change.ts';
import { requestRecovery } from './request-recovery.ts';
import { runningRecovery, stopRecovery } from './stop-recovery.ts';
import { takeBackEmailChange } from './take-back-email-change.ts';

const token = { description: 'What the mail’s link carries after its #.' };
/** A case is named by itself, or by the item of the queue that tells of it. */
const recoveryOf = (id: string): string => {
  const type = fromGlobalId(id)?.type;
  return idOf(type === 'QueueItem-MAILBOX_TO_RECOVER' || type === 'QueueItem-MAILBOX_WAITING' ? type : 'MailboxRecovery', id);
};
/** As the session tells of them. */
type OwnCandidate = { account: Pick<Account, 'id'> };

@Resolver(() => EmailChangeType)
export class EmailChangeResolver {
  @Mutation(() => ChangeEmailPayload, {
    description:
      'A candidate asks to change their address: nothing changes before both mailboxes confirmed, within 24 hours. Recruiters’ addresses are those their company invited, staff’s those an administrator did.',
  })
  async changeEmail(@Arg('input', () => ChangeEmailInput) { newEmail }: ChangeEmailInput, @Ctx() context: Context) {
    return { emailChange: await requestEmailChange(context, newEmail) };
  }

  @Query(() => EmailChangeLinkType, {
    nullable: true,
    description: 'What a mail’s link about a change of address is about; null for unknown, ended and expired alike.',
  })
  async emailChangeLink(@Arg('token', () => String, token) secret: string, @Ctx() { em, now }: Context) {
    const found = await emailChangeOfLink(em, secret, now);
    if (!found) return null;
    const { change, side } = found;
    return { side, newEmail: change.newEmail, expiresAt: change.expiresAt, isConfirmed: isConfirmedBy(change, side) };
  }

  @Mutation(() => ConfirmEmailChangePayload, { description: 'One mailbox confirms; the address changes once both have.' })
  async confirmEmailChange(
    @Arg('input', () => ConfirmEmailChangeInput) { token: secret }: ConfirmEmailChangeInput,
    @Ctx() context: Context,
  ) {
    return { state: (await confirmEmailChange(context, secret)).state };
  }

  @Mutation(() => TakeBackEmailChangePayload, { description: 'Takes a wish back, signed in or by the mail to the old address.' })
  async takeBackEmailChange(
    @Arg('input', () => TakeBackEmailChangeInput) { token: secret }: TakeBackEmailChangeInput,
    @Ctx() context: Context,
  ) {
    return { state: (await takeBackEmailChange(context, secret ?? undefined)).state };
  }

  @FieldResolver(() => Boolean, { description: 'Whether the mailbox that is the key until now has confirmed.' })
  isConfirmedByOld(@Root() change: EmailChange): boolean {
    return isConfirmedBy(change, 'OLD');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the mailbox that is to be the key has confirmed.' })
  isConfirmedByNew(@Root() change: EmailChange): boolean {
    return isConfirmedBy(change, 'NEW');
  }
}

@Resolver(() => MailboxRecoveryType)
export class MailboxRecoveryResolver {
  @Mutation(() => RequestMailboxRecoveryPayload, {
    description:
      'Somebody lost the mailbox of their account. The same answer whoever exists; staff hear of it once the new mailbox confirmed.',
  })
  async requestMailboxRecovery(
    @Arg('input', () => RequestMailboxRecoveryInput) input: RequestMailboxRecoveryInput,
    @Ctx() context: Context,
  ) {
    await requestRecovery(context, input);
    return { sentTo: input.newEmail };
  }

  @Query(() => RecoveryToConfirmType, {
    nullable: true,
    description: 'What the link in the mail to the new address is about; null for unknown, used and expired alike.',
  })
  recoveryToConfirm(@Arg('token', () => String, token) secret: string, @Ctx() { em, now }: Context): Promise<MailboxRecovery | null> {
    return recoveryToConfirm(em, secret, now);
  }

  @Mutation(() => ConfirmMailboxRecoveryPayload, { description: 'The new mailbox confirms: the case goes to staff.' })
  async confirmMailboxRecovery(
    @Arg('input', () => ConfirmMailboxRecoveryInput) { token: secret }: ConfirmMailboxRecoveryInput,
    @Ctx() context: Context,
  ) {
    return { state: (await confirmRecovery(context, secret)).state };
  }

  @Query(() => MailboxRecoveryType, {
    nullable: true,
    description: 'A case, for the data-protection officer and administrators; each look is registered. Null where there is none.',
  })
  mailboxRecovery(
    @Arg('id', () => ID, { description: 'The case, or the item of the queue that tells of it.' }) id: string,
    @Ctx() context: Context,
  ) {
    return seeRecovery(context, recoveryOf(id));
  }

  @Mutation(() => AcceptMailboxRecoveryPayload, {
    description: 'Identity established: the old address is warned, and a waiting time begins. Nobody in staff sets an address.',
  })
  async acceptMailboxRecovery(
    @Arg('input', () => AcceptMailboxRecoveryInput) { recoveryId, ...how }: AcceptMailboxRecoveryInput,
    @Ctx() context: Context,
  ) {
    return { recovery: await acceptRecovery(context, idOf('MailboxRecovery', recoveryId), how) };
  }

  @Mutation(() => RefuseMailboxRecoveryPayload, {
    description: 'Not established, or doubted again: nothing changes, whoever asked is told.',
  })
  async refuseMailboxRecovery(
    @Arg('input', () => RefuseMailboxRecoveryInput) { recoveryId, reason }: RefuseMailboxRecoveryInput,
    @Ctx() context: Context,
  ) {
    return { recovery: await refuseRecovery(context, idOf('MailboxRecovery', recoveryId), reason) };
  }

  @Query(() => RunningRecoveryType, {
    nullable: true,
    description: 'The recovery that the mail to the old address warns of; null for unknown and ended alike.',
  })
  recoveryToStop(@Arg('token', () => String, token) secret: string, @Ctx() { em, now }: Context): Promise<MailboxRecovery | null> {
    return runningRecovery(em, { token: secret }, now);
  }

  @Mutation(() => StopMailboxRecoveryPayload, {
    description: '“This was not me”: ends it all, signed in or by the mail to the old address.',
  })
  async stopMailboxRecovery(
    @Arg('input', () => StopMailboxRecoveryInput) { token: secret }: StopMailboxRecoveryInput,
    @Ctx() context: Context,
  ) {
    return { state: (await stopRecovery(context, secret ?? undefined)).state };
  }

  @FieldResolver(() => ID, { description: 'Which case.' })
  id(@Root() { id }: MailboxRecovery): string {
    return toGlobalId('MailboxRecovery', id);
  }

  @FieldResolver(() => CandidateType, {
    nullable: true,
    description: 'The candidate whose account it is about; null where the old address was no candidate’s when the new mailbox confirmed.',
  })
  candidate(@Root() { account }: MailboxRecovery, @Ctx() { em }: Context): Promise<Candidate | null> | null {
    return account ? candidateOf(em, account) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the new address is no other account’s.' })
  async isNewAddressFree(@Root() { newEmail, state }: MailboxRecovery, @Ctx() { em }: Context): Promise<boolean> {
    return state === 'DONE' || (await em.count(Account, { email: newEmail })) === 0;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it can be accepted now, once identity is established.' })
  async viewerCanAccept(@Root() recovery: MailboxRecovery, @Ctx() { em }: Context): Promise<boolean> {
    if (!recovery.account || !mayRecoveryBecome(recovery.state, 'ACCEPTED')) return false;
    const account = await em.findOneOrFail(Account, { id: recovery.account.id });
    return isAbout(recovery, account) && (await em.count(Account, { email: recovery.newEmail })) === 0;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it can be refused now.' })
  viewerCanRefuse(@Root() { state }: MailboxRecovery): boolean {
    return mayRecoveryBecome(state, 'REFUSED');
  }
}

@Resolver(() => CandidateType)
export class CandidateMailboxResolver {
  @FieldResolver(() => EmailChangeType, {
    nullable: true,
    description: 'The change of address they asked for, while it waits; null otherwise.',
  })
  emailChange(@Root() { account }: OwnCandidate, @Ctx() { em, now }: Context): Promise<EmailChange | null> {
    return em.findOne(EmailChange, { account: account.id, state: 'ASKED', expiresAt: { $gt: now } });
  }

  @FieldResolver(() => RunningRecoveryType, {
    nullable: true,
    description: 'A recovery of their mailbox that is under way, for them to stop if it is not theirs; null otherwise.',
  })
  mailboxRecovery(@Root() { account }: OwnCandidate, @Ctx() { em, now }: Context): Promise<MailboxRecovery | null> {
    return runningRecovery(em, { accountId: account.id }, now);
  }
}
