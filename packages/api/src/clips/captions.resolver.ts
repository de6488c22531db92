import type { DraftCue } from '@jobprod/shared/captions/carry-cues';
import { Arg, Ctx, FieldResolver, Float, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { areDataLocked } from '../candidates/data-lock.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import {
  CaptionCueType,
  DealWithRemarkInput,
  DealWithRemarkPayload,
  UpdateClipCaptionsInput,
  UpdateClipCaptionsPayload,
} from './captions.types.ts';
import type { Clip } from './clip.entity.ts';
import { ClipType, ClipVersionType } from './clip.types.ts';
import { worksOnClips } from './clip-access.ts';
import { isHeard, lacksCaptions, mayWriteCaptions } from './clip-captions.ts';
import { ClipRemark } from './clip-remark.entity.ts';
import { ClipRemarkType } from './clip-remark.types.ts';
import type { ClipVersion } from './clip-version.entity.ts';
import { dealWithRemark } from './deal-with-remark.ts';
import { versionMediaUrl } from './media-addresses.ts';
import { writeCaptions } from './write-captions.ts';

const shown = ({ start, end, text, isAdrift }: DraftCue) => ({ startSeconds: start, endSeconds: end, text, isAdrift: isAdrift ?? false });

@Resolver(() => ClipType)
export class ClipCaptionsResolver {
  @FieldResolver(() => [CaptionCueType], { description: 'Its captions as they stand, in the order in which they are read.' })
  captions(@Root() { captions }: Clip) {
    return captions.map(shown);
  }

  @FieldResolver(() => LanguageEnum, { description: 'The language they are written in.' })
  captionsLanguage(@Root() { captionsLanguage }: Clip): string {
    return captionsLanguage;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether anything is heard in it: without captions, it is then not sent for approval.',
  })
  needsCaptions(@Root() { segments }: Clip, @Ctx() { em }: Context): Promise<boolean> {
    return isHeard(em, segments);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may write its captions now: while it may be changed, and where it was approved before there were captions. They make another version, asked about anew.',
  })
  async viewerCanWriteCaptions(@Root() clip: Clip, @Ctx() { em, viewer }: Context): Promise<boolean> {
    return worksOnClips(viewer) && (await mayWriteCaptions(em, clip)) && !(await areDataLocked(em, clip.candidate.id));
  }

  @Mutation(() => UpdateClipCaptionsPayload, {
    description: 'Changes the captions of a clip. Refused when they say who it is.',
  })
  async updateClipCaptions(
    @Arg('input', () => UpdateClipCaptionsInput) { clipId, revision, language, cues }: UpdateClipCaptionsInput,
    @Ctx() context: Context,
  ) {
    const written = cues.map(({ startSeconds, endSeconds, text }) => ({ start: startSeconds, end: endSeconds, text }));
    return { clip: await writeCaptions(context, idOf('Clip', clipId), revision, { language: language ?? null, cues: written }) };
  }

  @Mutation(() => DealWithRemarkPayload, { description: 'An editor says that a remark of the candidate is dealt with, or is not.' })
  async dealWithRemark(@Arg('input', () => DealWithRemarkInput) { remarkId, isDealtWith }: DealWithRemarkInput, @Ctx() context: Context) {
    return { clip: await dealWithRemark(context, idOf('ClipRemark', remarkId), isDealtWith) };
  }
}

@Resolver(() => ClipVersionType)
export class ClipVersionCaptionsResolver {
  @FieldResolver(() => [CaptionCueType], {
    description: 'What is read over it, frozen with it; none in versions made before there were captions.',
  })
  captions(@Root() { captions }: ClipVersion) {
    return captions?.cues.map(shown) ?? [];
  }

  @FieldResolver(() => LanguageEnum, { nullable: true, description: 'The language of its captions; null: there are none.' })
  captionsLanguage(@Root() { captions }: ClipVersion): string | null {
    return captions?.language ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address of its captions as WebVTT, minutes long; null: there are none.' })
  async captionsUrl(@Root() version: ClipVersion, @Ctx() context: Context): Promise<string | null> {
    return version.captions ? versionMediaUrl(context, version, 'captions.vtt') : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is heard and has no captions: it can then neither be sent for approval nor published.',
  })
  lacksCaptions(@Root() version: ClipVersion, @Ctx() { em }: Context): Promise<boolean> {
    return lacksCaptions(em, version);
  }

  @FieldResolver(() => [ClipRemarkType], {
    description: 'What the candidate wants changed in it, in the order of the clip; what is of the whole comes first.',
  })
  remarks(@Root() { id }: ClipVersion, @Ctx() { em }: Context): Promise<ClipRemark[]> {
    return em.find(ClipRemark, { version: id }, { orderBy: [{ at: 'asc nulls first' }, { id: 'asc' }] });
  }
}

@Resolver(() => ClipRemarkType)
export class ClipRemarkResolver {
  @FieldResolver(() => ID)
  id(@Root() { id }: ClipRemark): string {
    return toGlobalId('ClipRemark', id);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Where in the version, in seconds; null: of the whole.' })
  atSeconds(@Root() { at }: ClipRemark): number | null {
    return at ?? null;
  }
}
