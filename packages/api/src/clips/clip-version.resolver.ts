import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { covers } from '../image-releases/release-covers.ts';
import { ClipVersionType, ExcerptType } from './clip.types.ts';
import type { ClipVersion } from './clip-version.entity.ts';
import { versionMediaUrl } from './media-addresses.ts';
import { usedBy } from './used-of-person.ts';

@Resolver(() => ClipVersionType)
export class ClipVersionResolver {
  @FieldResolver(() => ExcerptType, { nullable: true, description: 'The part approved; null: the whole, or nothing yet.' })
  excerpt(@Root() { excerpt }: ClipVersion) {
    return excerpt ? { startSeconds: excerpt.start, endSeconds: excerpt.end } : null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Where in the clip the changes are asked for, in seconds; null when nowhere in particular.',
  })
  changesAtSeconds(@Root() { changesAt }: ClipVersion): number | null {
    return changesAt ?? null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the release in force covers what it shows. Else it is neither previewed, approved nor published: its clip is rendered again, or begun anew.',
  })
  async isCovered(@Root() version: ClipVersion, @Ctx() { em, now }: Context): Promise<boolean> {
    const release = await imageReleaseOf(em, version.clip.candidate.id, now);
    return release !== null && covers(release, usedBy(version));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address of the private preview, minutes long.' })
  previewUrl(@Root() version: ClipVersion, @Ctx() context: Context): Promise<string | null> {
    return versionMediaUrl(context, version, 'preview.mp4');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address of its poster, likewise.' })
  posterUrl(@Root() version: ClipVersion, @Ctx() context: Context): Promise<string | null> {
    return versionMediaUrl(context, version, 'poster.jpg');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of ten of its frames side by side, likewise; null in versions made before there were any.',
  })
  stripUrl(@Root() version: ClipVersion, @Ctx() context: Context): Promise<string | null> | null {
    return version.strip ? versionMediaUrl(context, version, 'strip.jpg') : null;
  }
}
