import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CandidateType } from '../candidates/candidate.types.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { ClipSegmentInput, ClipSourceType, ClipType, ClipVersionType, DiffusionEnum, ExcerptInput } from './clip.types.ts';
import { ClipRemarkInput } from './clip-remark.types.ts';

@InputType()
export class DeclareSourceInput {
  @Field(() => String, { description: 'The id at the end of the upload’s address.' })
  uploadId!: string;

  @Field(() => Boolean, { description: 'The candidate’s declaration that the video is theirs.' })
  isMine!: boolean;
}

@ObjectType()
export class DeclareSourcePayload extends Payload {
  @Field(() => ClipSourceType, { nullable: true, description: 'The source, being checked; null when refused.' })
  source?: unknown;

  @Field(() => CandidateType, { nullable: true, description: 'The candidate.' })
  candidate?: unknown;
}

@InputType()
export class CreateClipInput {
  @Field(() => ID, { description: 'Whose clip.' })
  candidateId!: string;

  @Field(() => String, { nullable: true, description: 'A first title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'A first description.' })
  description?: string | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language spoken; the candidate’s own when absent.' })
  language?: 'fr' | 'en' | null;
}

@InputType()
export class UpdateClipInput {
  @Field(() => ID, { description: 'Which clip.' })
  clipId!: string;

  @Field(() => Int, { description: 'The revision the change was made on.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'The title; unchanged when absent.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The description; unchanged when absent.' })
  description?: string | null;

  @Field(() => [ClipSegmentInput], { nullable: true, description: 'The passages, in order; unchanged when absent.' })
  segments?: ClipSegmentInput[] | null;

  @Field(() => Float, { nullable: true, description: 'Which second of the clip the poster shows; unchanged when absent.' })
  posterAtSeconds?: number | null;
}

@InputType()
export class RenderClipInput {
  @Field(() => ID, { description: 'Which clip.' })
  clipId!: string;

  @Field(() => Int, { description: 'The revision to render.' })
  revision!: number;
}

@InputType()
export class ClipInput {
  @Field(() => ID, { description: 'Which clip.' })
  clipId!: string;
}

@InputType('CancelRenderInput')
export class CancelRenderInput extends ClipInput {}

@InputType('RequestClipApprovalInput')
export class RequestClipApprovalInput extends ClipInput {}

@InputType('WithdrawClipInput')
export class WithdrawClipInput extends ClipInput {
  @Field(() => String, { nullable: true, description: 'Why; for the register.' })
  reason?: string | null;
}

@ObjectType()
export abstract class ClipPayload extends Payload {
  @Field(() => ClipType, { nullable: true, description: 'The clip as it stands; null when refused.' })
  clip?: unknown;
}

@InputType()
export class SetClipLengthCapInput {
  @Field(() => Int, { description: 'How long a clip may be from now on, in seconds: 15 to 600.' })
  seconds!: number;
}

@ObjectType('SetClipLengthCapPayload')
export class SetClipLengthCapPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How long a clip may be now, in seconds; null when refused.' })
  seconds?: number | null;
}

@ObjectType('CreateClipPayload')
export class CreateClipPayload extends ClipPayload {}
@ObjectType('UpdateClipPayload')
export class UpdateClipPayload extends ClipPayload {}
@ObjectType('RenderClipPayload')
export class RenderClipPayload extends ClipPayload {}
@ObjectType('CancelRenderPayload')
export class CancelRenderPayload extends ClipPayload {}
@ObjectType('RequestClipApprovalPayload')
export class RequestClipApprovalPayload extends ClipPayload {}
@ObjectType('WithdrawClipPayload')
export class WithdrawClipPayload extends ClipPayload {}

@InputType()
export class ApproveClipInput {
  @Field(() => String, { description: 'The token of the mail’s link.' })
  token!: string;

  @Field(() => DiffusionEnum, {
    nullable: true,
    description: 'Public or restricted; without it nothing is approved and the question is asked.',
  })
  diffusion?: 'PUBLIC' | 'RESTRICTED' | null;

  @Field(() => ExcerptInput, { nullable: true, description: 'The part approved; the whole when absent.' })
  excerpt?: ExcerptInput | null;
}

@InputType()
export class RequestClipChangesInput {
  @Field(() => String, { description: 'The token of the mail’s link.' })
  token!: string;

  @Field(() => String, { description: 'What to change.' })
  comment!: string;

  @Field(() => Float, { nullable: true, description: 'Where in the clip, in seconds.' })
  atSeconds?: number | null;

  @Field(() => [ClipRemarkInput], { nullable: true, description: 'What else, each at its place; with them, `comment` may be empty.' })
  remarks?: ClipRemarkInput[] | null;
}

@ObjectType()
export abstract class ClipVersionPayload extends Payload {
  @Field(() => ClipVersionType, { nullable: true, description: 'The version answered about; null when refused.' })
  version?: unknown;
}

@ObjectType('ApproveClipPayload')
export class ApproveClipPayload extends ClipVersionPayload {}
@ObjectType('RequestClipChangesPayload')
export class RequestClipChangesPayload extends ClipVersionPayload {}
