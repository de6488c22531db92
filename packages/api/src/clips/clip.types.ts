import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import type { ClipState } from './clip-life.ts';
import type { RenderState } from './clip-render.entity.ts';
import type { SourceOrigin, SourceState } from './clip-source.entity.ts';
import type { Diffusion } from './clip-version.entity.ts';

export const SourceStateEnum = enumOf<SourceState>('ClipSourceState', 'Where a sent video stands.', {
  CHECKING: 'Being read and checked.',
  READY: 'Ready to be edited.',
  REFUSED: 'Not usable; `refusal` says why.',
  DELETED: 'Its bytes are gone: no longer needed.',
});

export const SourceOriginEnum = enumOf<SourceOrigin>('ClipSourceOrigin', 'Where a source comes from.', {
  SENT: 'Sent by the candidate, with their declaration that it is theirs.',
  INTERVIEW_CANDIDATE: 'What the candidate’s browser recorded of itself during their interview.',
  INTERVIEW_INTERVIEWER: 'What the interviewer’s browser recorded of itself.',
});

export const ClipStateEnum = enumOf<ClipState>('ClipState', 'Where a clip stands.', {
  DRAFT: 'Being edited.',
  RENDERING: 'Its montage is running.',
  RENDERED: 'Rendered; its candidate has not been asked yet.',
  AWAITING_APPROVAL: 'The candidate has been asked by e-mail.',
  CHANGES_REQUESTED: 'The candidate asked for changes.',
  APPROVED: 'Approved by the candidate, not yet on their profile.',
  PUBLISHED: 'On the profile.',
  WITHDRAWN: 'Taken back; shown nowhere.',
});

export const RenderStateEnum = enumOf<RenderState>('RenderState', 'Where a montage stands.', {
  QUEUED: 'Waiting for its turn.',
  RUNNING: 'Running.',
  DONE: 'Done: there is a new version.',
  FAILED: 'It could not be made.',
  CANCELLED: 'Stopped on request.',
});

export const DiffusionEnum = enumOf<Diffusion>(
  'Diffusion',
  'Who may see a clip once it is on the profile; the candidate chooses with the approval.',
  {
    PUBLIC: 'Everyone who sees the profile.',
    RESTRICTED: 'Only who holds a password.',
  },
);

export const FindingSeverityEnum = enumOf('FindingSeverity', 'How sure an identity finding is.', {
  BLOCK: 'Certain: the text is refused.',
  WARNING: 'Possible: a human looks.',
});

@ObjectType('ClipSource', {
  implements: NodeType,
  description: 'A video the candidate sent, or a sound recording under voice alone; seen by them and by editors only.',
})
export class ClipSourceType extends NodeType {
  @Field(() => SourceStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => SourceOriginEnum, { description: 'Where it comes from.' })
  origin!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Where in the interview’s recording it begins, in seconds, the same for the tracks of both sides; null for what was sent.',
  })
  offsetSeconds?: number | null;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was declared, or filed from an interview.' })
  sentAt!: Date;

  @Field(() => String, { description: 'SHA-256 of the bytes as they came, hexadecimal.' })
  sha256!: string;

  @Field(() => Float, { description: 'Progress of the check, 0 to 1.' })
  checkProgress!: number;
}

@ObjectType('ClipSegment', { description: 'A passage of one source: [start, end), in seconds of that source.' })
export class ClipSegmentType {
  @Field(() => ClipSourceType, { description: 'The source.' })
  source!: unknown;

  @Field(() => Float, { description: 'Where it begins.' })
  startSeconds!: number;

  @Field(() => Float, { description: 'Where it ends.' })
  endSeconds!: number;
}

@InputType()
export class ClipSegmentInput {
  @Field(() => ID, { description: 'A ready source of the same candidate.' })
  sourceId!: string;

  @Field(() => Float, { description: 'Where the passage begins, in seconds of the source.' })
  startSeconds!: number;

  @Field(() => Float, { description: 'Where it ends.' })
  endSeconds!: number;
}

@ObjectType('ClipRender', { description: 'One run of the montage.' })
export class ClipRenderType {
  @Field(() => RenderStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => Float, { description: 'True progress, 0 to 1.' })
  progress!: number;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it started; null while it waits.' })
  startedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it ended; null until then.' })
  finishedAt?: Date | null;
}

@ObjectType('Excerpt', { description: 'A part of a clip: [start, end), in seconds.' })
export class ExcerptType {
  @Field(() => Float, { description: 'Where it begins.' })
  startSeconds!: number;

  @Field(() => Float, { description: 'Where it ends.' })
  endSeconds!: number;
}

@InputType()
export class ExcerptInput {
  @Field(() => Float, { description: 'Where the approved part begins, in seconds of the clip.' })
  startSeconds!: number;

  @Field(() => Float, { description: 'Where it ends; at least a second later.' })
  endSeconds!: number;
}

@ObjectType('ClipVersion', { implements: NodeType, description: 'What was rendered, frozen; the candidate approves exactly this.' })
export class ClipVersionType extends NodeType {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => String, { description: 'The title, as approved or to be approved.' })
  title!: string;

  @Field(() => String, { description: 'The description, likewise.' })
  description!: string;

  @Field(() => Float, { description: 'How long it is.' })
  durationSeconds!: number;

  @Field(() => String, { description: 'SHA-256 over sources, passages, media, title, description and poster: what an approval binds.' })
  manifestHash!: string;

  @Field(() => Boolean, { description: 'Whether it shows pictures; else its sound is drawn, and nobody’s image is in it.' })
  usesImage!: boolean;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was rendered.' })
  renderedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the candidate was asked; null if not.' })
  approvalRequestedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the candidate approved it; null if not.' })
  approvedAt?: Date | null;

  @Field(() => DiffusionEnum, { nullable: true, description: 'What the candidate chose with the approval; null before it.' })
  diffusion?: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the candidate asked for changes; null if not.' })
  changesRequestedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What to change; null if nothing was asked.' })
  changesComment?: string | null;
}

@ObjectType('IdentityFinding', { description: 'Something in a clip’s words that says, or may say, who the person is.' })
export class IdentityFindingType {
  @Field(() => String, { description: '`title` or `description`.' })
  field!: string;

  @Field(() => Int, { description: 'Where it starts, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends.' })
  end!: number;

  @Field(() => String, { description: 'The words found.' })
  excerpt!: string;

  @Field(() => String, { description: 'What it is: first-name, last-name, email, phone, link …' })
  kind!: string;

  @Field(() => FindingSeverityEnum, { description: 'How sure it is.' })
  severity!: string;

  @Field(() => String, { description: 'Why, and what to do, in the viewer’s language.' })
  message!: string;
}

@ObjectType('Clip', {
  implements: NodeType,
  description: 'A short montage in the making, and what came of it; seen by its candidate and the staff.',
})
export class ClipType extends NodeType {
  @Field(() => ClipStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => Int, { description: 'To be given back with a change, so that nobody overwrites unknowingly.' })
  revision!: number;

  @Field(() => String, { description: 'The title as it stands.' })
  title!: string;

  @Field(() => String, { description: 'The description as it stands.' })
  description!: string;

  @Field(() => LanguageEnum, { description: 'The language spoken in it.' })
  language!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was last changed.' })
  updatedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it went on the profile; null if it did not.' })
  publishedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was taken back; null if it was not.' })
  withdrawnAt?: Date | null;
}

export const ClipApprovalStateEnum = enumOf('ClipApprovalState', 'What the mail’s link still stands for.', {
  PENDING: 'Waiting for the answer.',
  APPROVED: 'Approved.',
  CHANGES_REQUESTED: 'Changes were asked for.',
  SUPERSEDED: 'A newer version took its place; another mail is on its way.',
});

@ObjectType('ClipApproval', { description: 'What the holder of an approval mail sees before deciding.' })
export class ClipApprovalType {
  @Field(() => ClipVersionType, { description: 'The very version to approve.' })
  version!: unknown;

  @Field(() => ClipApprovalStateEnum, { description: 'What the link still stands for.' })
  clip!: string;

  @Field(() => String, { description: 'To greet them by.' })
  candidateFirstName!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'Until when the link works.' })
  expiresAt!: Date;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'Until when the clip may be shown; null when no release in force covers what it shows.',
  })
  releaseExpiresAt?: Date | null;
}
