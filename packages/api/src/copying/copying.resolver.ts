import { limits } from '@jobprod/shared/limits';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { closeCopyingNote } from './close-copying-note.ts';
import { CloseCopyingNoteInput, CloseCopyingNotePayload, CopyingNoteType } from './copying.types.ts';

@Resolver(() => CopyingNoteType)
export class CopyingResolver {
  @Mutation(() => CloseCopyingNotePayload, {
    description: 'Says what a reader who was held off was about: it leaves the queue. For the staff in charge of diffusion.',
  })
  async closeCopyingNote(@Arg('input', () => CloseCopyingNoteInput) { itemId, reason }: CloseCopyingNoteInput, @Ctx() context: Context) {
    await closeCopyingNote(context, idOf('QueueItem-COPYING_TO_JUDGE', itemId), lineOf(reason, limits.reason, ['reason']));
    return {};
  }
}
