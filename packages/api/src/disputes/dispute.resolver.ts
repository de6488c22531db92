import { limits } from '@jobprod/shared/limits';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { lineOf, textOf } from '../platform/graphql/text.ts';
import { Refusal } from '../platform/refusal.ts';
import { Dispute, DisputeEvidence, DisputeMessage } from './dispute.entity.ts';
import {
  DisputeConnection,
  DisputeMessageType,
  DisputeType,
  EndDisputeInput,
  EndDisputePayload,
  OpenDisputeInput,
  OpenDisputePayload,
  SettleDisputeInput,
  SettleDisputePayload,
  WriteInDisputeInput,
  WriteInDisputePayload,
} from './dispute.types.ts';
import { mayAccept, mayEndWithoutAgreement, mayWrite } from './dispute-life.ts';
import { packAddress } from './dispute-pack.ts';
import { disputesVisibleTo, sideIn } from './dispute-visibility.ts';
import { disputesPage } from './disputes-page.ts';
import { openDispute } from './open-dispute.ts';
import { partyNameOf } from './party-name.ts';
import { endDispute, settleDispute } from './settle-dispute.ts';
import { writeInDispute } from './write-in-dispute.ts';

const messagesOf = (em: Context['em'], { id }: Dispute): Promise<DisputeMessage[]> =>
  em.find(DisputeMessage, { dispute: id }, { orderBy: { sentAt: 'asc', id: 'asc' } });

@Resolver(() => DisputeType)
export class DisputeResolver {
  @Query(() => DisputeConnection, { description: 'The viewer’s disputes; all of them for staff in charge. The latest first.' })
  disputes(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<Dispute>> {
    return disputesPage(context, page);
  }

  @Query(() => DisputeType, { nullable: true, description: 'A dispute of the viewer’s; null for hidden and absent alike.' })
  dispute(@Arg('id', () => ID, { description: 'The dispute.' }) id: string, @Ctx() { em, viewer }: Context): Promise<Dispute | null> {
    return em.findOne(Dispute, { $and: [{ id: idOf('Dispute', id) }, disputesVisibleTo(viewer)] });
  }

  @Mutation(() => OpenDisputePayload, {
    description: 'Opens a dispute: registered with its first words, told to the other side, its evidence frozen until it ends.',
  })
  async openDispute(@Arg('input', () => OpenDisputeInput) input: OpenDisputeInput, @Ctx() context: Context) {
    const { subject, text, candidateId, companyId } = input;
    const dispute = await openDispute(context, {
      subject: lineOf(subject, limits.shortText, ['subject']),
      text: bodyOf(text, ['text']),
      candidateId: candidateId ? idOf('Candidate', candidateId) : undefined,
      companyId: companyId ? idOf('Company', companyId) : undefined,
    });
    return { dispute };
  }

  @Mutation(() => WriteInDisputePayload, { description: 'A word more, or a proposal to settle; registered, and told to the other side.' })
  async writeInDispute(
    @Arg('input', () => WriteInDisputeInput) { disputeId, text, isProposal }: WriteInDisputeInput,
    @Ctx() context: Context,
  ) {
    return { dispute: await writeInDispute(context, idOf('Dispute', disputeId), { text: bodyOf(text, ['text']), isProposal }) };
  }

  @Mutation(() => SettleDisputePayload, { description: 'Accepts the other side’s proposal: it is the outcome, and the dispute is over.' })
  async settleDispute(@Arg('input', () => SettleDisputeInput) { disputeId, proposalId }: SettleDisputeInput, @Ctx() context: Context) {
    return { dispute: await settleDispute(context, idOf('Dispute', disputeId), idOf('DisputeMessage', proposalId)) };
  }

  @Mutation(() => EndDisputePayload, {
    description:
      'Says that no agreement was found: once both sides have written, or one kept silent for thirty days. The courts are named from then on.',
  })
  async endDispute(@Arg('input', () => EndDisputeInput) { disputeId, reason }: EndDisputeInput, @Ctx() context: Context) {
    const said = textOf(reason, limits.reason, ['reason']);
    if (said === '') throw new Refusal('INVALID_INPUT', { detail: 'reason' }, ['reason']);
    return { dispute: await endDispute(context, idOf('Dispute', disputeId), said) };
  }

  @FieldResolver(() => [DisputeMessageType], { description: 'What was said, in its order.' })
  messages(@Root() dispute: Dispute, @Ctx() { em }: Context): Promise<DisputeMessage[]> {
    return messagesOf(em, dispute);
  }

  @FieldResolver(() => String, { description: 'The party: a candidate’s name, or a company’s.' })
  partyName(@Root() dispute: Dispute, @Ctx() { em }: Context): Promise<string> {
    return partyNameOf(em, dispute);
  }

  @FieldResolver(() => Int, { description: 'How many entries of the registers are its evidence.' })
  evidenceCount(@Root() { id }: Dispute, @Ctx() { em }: Context): Promise<number> {
    return em.count(DisputeEvidence, { disputeId: id });
  }

  @FieldResolver(() => String, { description: 'Where its evidence is fetched, signed in: a ZIP that verifies offline.' })
  packAddress(@Root() { id }: Dispute): string {
    return packAddress(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may write.' })
  viewerCanWrite(@Root() dispute: Dispute): boolean {
    return mayWrite(dispute);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may say that no agreement was found.' })
  async viewerCanEnd(@Root() dispute: Dispute, @Ctx() { em, now }: Context): Promise<boolean> {
    const messages = await messagesOf(em, dispute);
    return mayEndWithoutAgreement(dispute, new Set(messages.map(({ from }) => from)), now);
  }
}

const bodyOf = (text: string, path: readonly string[]): string => {
  const body = textOf(text, limits.contactMessage, path);
  if (body === '') throw new Refusal('INVALID_INPUT', { detail: path.at(-1) ?? '' }, path);
  return body;
};

@Resolver(() => DisputeMessageType)
export class DisputeMessageResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may accept it: a proposal of the other side, while the dispute is open.',
  })
  async viewerCanAccept(@Root() message: DisputeMessage, @Ctx() { em, viewer }: Context): Promise<boolean> {
    const dispute = await em.findOneOrFail(Dispute, { id: message.dispute.id });
    return mayAccept(dispute, message, sideIn(viewer));
  }
}
