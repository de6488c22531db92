import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { CopyingReader, ReadingKind } from './reading.entity.ts';

export const ReadingKindEnum = enumOf<ReadingKind>('ReadingKind', 'What is counted of a reader’s day.', {
  LISTED: 'Profiles told in lists.',
  OPENED: 'Profiles opened.',
  PLAYED: 'Clips played.',
});
export const CopyingReaderEnum = enumOf<CopyingReader>('CopyingReader', 'Who reads.', {
  VISITOR: 'Someone who is not signed in, by where they come from.',
  CANDIDATE: 'A candidate.',
  RECRUITER: 'A company’s recruiter.',
  API_CLIENT: 'A program.',
});

@ObjectType('CopyingNote', { description: 'A reader who was given so many profiles or clips in a day that they were held off (T7).' })
export class CopyingNoteType {
  @Field(() => CopyingReaderEnum, { description: 'What kind of reader.' })
  by!: CopyingReader;

  @Field(() => ReadingKindEnum, { description: 'What they had enough of.' })
  kind!: ReadingKind;

  @Field(() => Int, { description: 'How many they had been given.' })
  count!: number;
}

@InputType({ description: 'What staff make of a reader who was held off.' })
export class CloseCopyingNoteInput {
  @Field(() => ID, { description: 'The item of the queue that tells of it.' })
  itemId!: string;

  @Field(() => String, { description: 'What it was, and what was done about it (1,000 characters).' })
  reason!: string;
}

@ObjectType({ description: 'What closing the note came to.' })
export class CloseCopyingNotePayload extends Payload {}
