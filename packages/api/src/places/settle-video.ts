import { findIdentityLeaks } from '@jobprod/shared/identity-leaks/find-identity-leaks';
import { findingsOf } from '../clips/clip-findings.ts';
import { knownIdentityOf } from '../clips/known-identity.ts';
import { later } from '../platform/clock.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import type { HostedVideo, Privacy, YouTube } from '../platform/youtube/youtube.ts';
import { YouTubeTrouble } from '../platform/youtube/youtube-trouble.ts';
import { beginLeaving, finishLeaving, holdPlace, type Leaving, noteDrift, noteTrouble, proveAudience } from './change-place.ts';
import type { ClipPlace } from './clip-place.entity.ts';
import type { PlaceFacts } from './place-facts.ts';
import { sendCaptions } from './send-captions.ts';
import { uploadVideo, videoToRemove } from './upload-video.ts';
import { saysTheSame, watchAddress, wordsOf } from './video-words.ts';
import type { Wanted } from './wanted-place.ts';
import { YouTubeCopy } from './youtube-copy.entity.ts';

/** How often a video that stands is read again (D4: watched for drift), and one that is being processed. */
const watch = { minutes: 60 };
const processing = { minutes: 1 };

const privacyOf = { PUBLIC: 'public', UNLISTED: 'unlisted' } as const satisfies Record<string, Privacy>;
const lost = ['failed', 'rejected', 'deleted'];

type Settling = { services: Services; youTube: YouTube; em: Em; facts: PlaceFacts; copy: YouTubeCopy };
type Shown = Exclude<Wanted, { leave: unknown }>;

const inPlace = ({ services, em, facts }: Settling, act: (tx: Em, place: ClipPlace, now: Date) => Promise<void>): Promise<void> =>
  em.transactional(async (tx) => act(tx, await holdPlace(tx, facts.place.id), services.clock.now()));

/** Deleted there, and read back as no longer there: that answer is the proof. */
const takeBack = async (settling: Settling): Promise<void> => {
  const { services, youTube, em, facts, copy } = settling;
  const id = await videoToRemove({ services, youTube, em, copy, version: facts.version });
  if (id !== null) {
    await youTube.remove(id);
    if (await youTube.read(id)) throw new YouTubeTrouble('UNAVAILABLE');
  }
  const text = id === null ? 'no video had been put there' : `videos.list id=${id}: no such video`;
  await inPlace(settling, (tx, place, now) => finishLeaving(tx, place, { text, isHosts: true }, now));
};

const leave = async (settling: Settling, leaving: Leaving): Promise<void> => {
  await inPlace(settling, (tx, place, now) => beginLeaving(tx, place, leaving, now));
  await takeBack(settling);
};

/** C2: neither the texts nor the channel they appear on say who it is. What is certain keeps the video from leaving. */
const saysWho = async ({ em, facts: { version }, youTube }: Settling): Promise<boolean> => {
  const known = await knownIdentityOf(em, version.clip.candidate);
  const { title } = await youTube.channel();
  return [...findingsOf(version, known), ...findIdentityLeaks(title, known)].some(({ severity }) => severity === 'block');
};

const gone = async (settling: Settling): Promise<void> => {
  await inPlace(settling, async (tx, place, now) => {
    await noteDrift(tx, place, 'GONE', 'no such video', now);
    await beginLeaving(tx, place, { because: 'GONE', dueAt: null }, now);
  });
  await takeBack(settling);
};

/** What we put there was changed by someone else: first written down, then put right. */
const noticeDrift = async (settling: Settling, video: HostedVideo, isSame: boolean): Promise<void> => {
  const { place } = settling.facts;
  if (place.state !== 'SHOWN') return;
  const isAudience = (place.audience === 'PUBLIC' || place.audience === 'UNLISTED') && video.privacy !== privacyOf[place.audience];
  if (isAudience) await inPlace(settling, (tx, held, now) => noteDrift(tx, held, 'AUDIENCE_DRIFTED', video.privacy ?? '', now));
  else if (!isSame) await inPlace(settling, (tx, held, now) => noteDrift(tx, held, 'WORDS_DRIFTED', '', now));
};

/** Uploaded where it is not, hidden from all until it is what it ought to be; then shown to whom it may be, and read back (D4). */
const bringUp = async (settling: Settling, { audience, until }: Shown, signal: AbortSignal): Promise<void> => {
  const { services, youTube, em, facts, copy } = settling;
  if (!copy.videoId && (await saysWho(settling))) return leave(settling, { because: 'IDENTITY', dueAt: null });
  const id = await uploadVideo({ services, youTube, em, copy, version: facts.version }, signal);
  const video = await youTube.read(id);
  if (!video && facts.place.state === 'SHOWN') return gone(settling);
  if (!video) throw new YouTubeTrouble('UNAVAILABLE');
  if (lost.includes(video.uploadStatus)) {
    await inPlace(settling, (tx, place, now) => noteTrouble(tx, place, 'REFUSED', now, now));
    return leave(settling, { because: 'REFUSED_BY_HOST', dueAt: null });
  }
  if (video.uploadStatus !== 'processed')
    return inPlace(settling, async (_tx, place, now) => {
      place.nextLookAt = later(now, processing);
    });
  const captions = () => sendCaptions({ services, youTube, em, copy, version: facts.version }, id);
  // Nobody sees it without; what is seen already is not kept from being hidden because they cannot be put there (D4).
  if (facts.place.state !== 'SHOWN') await captions();
  const [words, privacy] = [wordsOf(facts.version, copy), privacyOf[audience]];
  const isSame = saysTheSame(video, words);
  await noticeDrift(settling, video, isSame);
  if (!isSame || video.privacy !== privacy) {
    await youTube.change(id, words, privacy);
    const after = await youTube.read(id);
    if (!after || !saysTheSame(after, words) || after.privacy !== privacy) throw new YouTubeTrouble('UNAVAILABLE');
  }
  await inPlace(settling, (tx, place, now) => {
    place.url = watchAddress(id);
    return proveAudience(tx, place, audience, new Date(Math.min(later(now, watch).getTime(), until.getTime())), now);
  });
  await captions();
};

/** Brings the video of a place to what it ought to be, from wherever it stands; run again, it finds that done. */
export const settleVideo = async (
  services: Services,
  youTube: YouTube,
  em: Em,
  facts: PlaceFacts,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<void> => {
  const copy = await em.findOneOrFail(YouTubeCopy, { place: facts.place.id });
  const settling = { services, youTube, em, facts, copy };
  if ('leave' in wanted) await leave(settling, { because: wanted.leave, dueAt: wanted.by });
  else await bringUp(settling, wanted, signal);
};
