import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import type { ClipState } from './clip-life.ts';
import type { RenderState } from './clip-render.entity.ts';
import type { View } from './clip-segment.ts';
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

@ObjectType('ClipSourceTimeline', { description: 'What a timeline shows of a source: its sound drawn, and its frames.' })
export class ClipSourceTimelineType {
  @Field(() => String, {
    description: 'Address of its peaks, minutes long: a byte each, 255 the loudest there can be; for its owner and editors.',
  })
  peaksUrl!: string;

  @Field(() => Int, { description: 'How many of these bytes stand for a second.' })
  peaksPerSecond!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Address of a sheet of its frames, likewise; null under a release of voice alone, and where there is no picture.',
  })
  framesUrl?: string | null;

  @Field(() => Float, { description: 'From one frame of the sheet to the next, in seconds; the first is that of its first instant.' })
  frameEverySeconds!: number;

  @Field(() => Int, { description: 'How many stand side by side in a row of the sheet.' })
  frameColumns!: number;

  @Field(() => Int, { description: 'How many there are.' })
  frameCount!: number;

  @Field(() => Int, { description: 'Width of one, in pixels.' })
  frameWidth!: number;

  @Field(() => Int, { description: 'Height of one, in pixels.' })
  frameHeight!: number;
}

export const ClipViewEnum = enumOf<View>('ClipView', 'What a passage of an interview shows.', {
  CANDIDATE: 'The candidate’s side alone, seen and heard.',
  INTERVIEWER: 'The interviewer’s side alone.',
  BOTH: 'Both, side by side, their sound mixed.',
});

@ObjectType('ClipSegment', {
  description:
    'A passage of one source, [start, end) in seconds of that source, with what it shows of an interview; or a card with a text, drawn by the montage.',
})
export class ClipSegmentType {
  @Field(() => ClipSourceType, { nullable: true, description: 'The source whose seconds it is counted in; null for a card.' })
  source?: unknown;

  @Field(() => Float, { description: 'Where it begins; 0 for a card.' })
  startSeconds!: number;

  @Field(() => Float, { description: 'Where it ends; for a card, how long it stands.' })
  endSeconds!: number;

  @Field(() => ClipViewEnum, { nullable: true, description: 'What it shows of an interview; null for what was sent, and for a card.' })
  view?: string | null;

  @Field(() => ClipSourceType, {
    nullable: true,
    description: 'What the other side recorded at that moment, where `view` shows it; laid beside `source` by the `offsetSeconds` of both.',
  })
  otherSource?: unknown;

  @Field(() => String, { nullable: true, description: 'What a card says; null for a passage.' })
  card?: string | null;
}

@InputType()
export class ClipSegmentInput {
  @Field(() => ID, { nullable: true, description: 'A ready source of the same candidate; absent for a card.' })
  sourceId?: string | null;

  @Field(() => Float, { description: 'Where the passage begins, in seconds of the source; 0 for a card.' })
  startSeconds!: number;

  @Field(() => Float, { description: 'Where it ends; for a card, how long it stands: 1 to 10 seconds.' })
  endSeconds!: number;

  @Field(() => ClipViewEnum, {
    nullable: true,
    description:
      'What to show of an interview: the source’s own side when absent. Refused where the other side recorded nothing, or only part of it (`OTHER_SIDE_MISSING`).',
  })
  view?: View | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a card says, on three lines at the most; checked as the title is. Absent for a passage.',
  })
  card?: string | null;
}

export const RenderFailureEnum = enumOf('RenderFailure', 'Why a montage came to nothing.', {
  PASSAGES: 'A passage cannot be cut as it is.',
  UNFIT: 'What came out was not as asked, or said too much; nothing of it was kept.',
  SOURCE: 'A source is gone, or is not as it was when it came.',
  TIME: 'It took longer than a montage may.',
  WORK: 'The work itself failed, each time it was tried.',
});

@ObjectType('ClipRender', { description: 'One run of the montage.' })
export class ClipRenderType {
  @Field(() => RenderStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => RenderFailureEnum, {
    nullable: true,
    description: 'Why it came to nothing; null unless it failed, and in those that failed before it was kept.',
  })
  failure?: string | null;

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

  @Field(() => String, {
    description: 'SHA-256 over sources, passages, media, captions, title, description and poster: what an approval binds.',
  })
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
  @Field(() => String, { description: '`title`, `description`, `card` or `captions`.' })
  field!: string;

  @Field(() => Int, { nullable: true, description: 'Which of the segments the card is, from 0; null for any other field.' })
  segment?: number | null;

  @Field(() => Int, { nullable: true, description: 'In which of the captions, from 0; null for any other field.' })
  cue?: number | null;

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
