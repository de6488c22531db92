import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { Clip } from '../clips/clip.entity.ts';
import { ClipType } from '../clips/clip.types.ts';
import { CopyingNoteType } from '../copying/copying.types.ts';
import { CopyingNote } from '../copying/reading.entity.ts';
import { keepLooksAtClips } from '../diffusion/look-at-clip.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { PromotionNoteType } from '../promotion/promotion.types.ts';
import { PromotionNote } from '../promotion/promotion-note.entity.ts';
import { mailOfItem, type QueueItem, queueFor } from './queue.ts';
import { FailedMailType, QueueItemType, ResendMailInput, ResendMailPayload } from './queue.types.ts';
import { resendMail } from './resend-mail.ts';

@Resolver(() => QueueItemType)
export class QueueResolver {
  @Query(() => [QueueItemType], { description: 'What waits for the viewer’s roles, the most pressing first; 200 at most.' })
  staffQueue(@Ctx() { em, viewer, now, services }: Context): Promise<QueueItem[]> {
    return viewer.kind === 'staff' ? queueFor(em, viewer, now, services.settings.sourceDays) : Promise.resolve([]);
  }

  @FieldResolver(() => CandidateType, { nullable: true, description: 'Whom it is about; null when it is about nobody in particular.' })
  candidate(@Root() { candidateId }: QueueItem, @Ctx() { em }: Context): Promise<Candidate | null> | null {
    return candidateId ? em.findOne(Candidate, { id: candidateId }) : null;
  }

  @FieldResolver(() => ClipType, { nullable: true, description: 'The clip it is about; null when it is not about one.' })
  async clip(@Root() { clipId }: QueueItem, @Ctx() context: Context): Promise<Clip | null> {
    const clip = clipId ? await context.em.findOne(Clip, { id: clipId }) : null;
    if (clip) await keepLooksAtClips(context, [clip]);
    return clip;
  }

  @FieldResolver(() => FailedMailType, { nullable: true, description: 'The mail that could not be delivered; null when it is about none.' })
  mail(@Root() { mailId }: QueueItem, @Ctx() { em }: Context): Promise<OutboundMail | null> | null {
    return mailId ? em.findOne(OutboundMail, { id: mailId }) : null;
  }

  @FieldResolver(() => PromotionNoteType, { nullable: true, description: 'The burst of visits it is about; null when it is about none.' })
  promotion(@Root() { promotionNoteId }: QueueItem, @Ctx() { em }: Context): Promise<PromotionNote | null> | null {
    return promotionNoteId ? em.findOne(PromotionNote, { id: promotionNoteId }) : null;
  }

  @FieldResolver(() => CopyingNoteType, { nullable: true, description: 'The reader who was held off; null when it is about none.' })
  copying(@Root() { copyingNoteId }: QueueItem, @Ctx() { em }: Context): Promise<CopyingNote | null> | null {
    return copyingNoteId ? em.findOne(CopyingNote, { id: copyingNoteId }) : null;
  }

  @Mutation(() => ResendMailPayload, { description: 'Tries again a mail that was given up on. For network managers and administrators.' })
  async resendMail(@Arg('input', () => ResendMailInput) { itemId }: ResendMailInput, @Ctx() context: Context) {
    await resendMail(context, mailOfItem(itemId));
    return {};
  }
}
