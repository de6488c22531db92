import type { Used } from '../image-releases/release-covers.ts';
import type { ClipSource } from './clip-source.entity.ts';
import type { ClipVersion } from './clip-version.entity.ts';

/** What a version shows of its person: their image where it was rendered with pictures; their voice always. */
export const usedBy = ({ usesImage }: Pick<ClipVersion, 'usesImage'>): Used => ({ usesImage, usesVoice: true });

/** The same of what the studio shows of a source. */
export const usedByCopy = ({ showsImage }: Pick<ClipSource, 'showsImage'>): Used => ({ usesImage: showsImage, usesVoice: true });
