import type { Cue } from '@jobprod/shared/captions/cue';
import type { Language } from '@jobprod/shared/language';

/** What is read over a clip, in which language. */
export type Captions = { language: Language; cues: Cue[] };

/** The same as a file in the store of renditions: what is served, and what an approval binds. */
export type StoredCaptions = Captions & { file: { key: string; sha256: string; size: number } };
