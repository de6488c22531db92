import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { ClipInput, ClipPayload } from './clip-payloads.types.ts';

@ObjectType('CaptionCue', { description: 'One caption: [start, end), in seconds of the clip.' })
export class CaptionCueType {
  @Field(() => Float, { description: 'When it appears.' })
  startSeconds!: number;

  @Field(() => Float, { description: 'When it goes.' })
  endSeconds!: number;

  @Field(() => String, { description: 'What is read, in lines.' })
  text!: string;

  @Field(() => Boolean, {
    description: 'Whether the passage it was written over is no longer in the clip: it is put elsewhere or taken out before the montage.',
  })
  isAdrift!: boolean;
}

@InputType()
export class CaptionCueInput {
  @Field(() => Float, { description: 'When it appears, in seconds of the clip.' })
  startSeconds!: number;

  @Field(() => Float, { description: 'When it goes.' })
  endSeconds!: number;

  @Field(() => String, { description: 'What is read: words alone, two lines at best. What looks like a tag is read as it stands.' })
  text!: string;
}

@InputType('UpdateClipCaptionsInput')
export class UpdateClipCaptionsInput extends ClipInput {
  @Field(() => Int, { description: 'The revision the change was made on.' })
  revision!: number;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language they are written in; unchanged when absent.' })
  language?: 'fr' | 'en' | null;

  @Field(() => [CaptionCueInput], { description: 'All of them; those there before are replaced.' })
  cues!: CaptionCueInput[];
}

@ObjectType('UpdateClipCaptionsPayload')
export class UpdateClipCaptionsPayload extends ClipPayload {}

@InputType()
export class DealWithRemarkInput {
  @Field(() => ID, { description: 'Which remark.' })
  remarkId!: string;

  @Field(() => Boolean, { description: 'Whether it is dealt with.' })
  isDealtWith!: boolean;
}

@ObjectType('DealWithRemarkPayload')
export class DealWithRemarkPayload extends ClipPayload {}
