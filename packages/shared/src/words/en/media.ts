import type fr from '../fr/media.ts';

export default {
  'not-a-video': 'This file is not a video. Choose one filmed with your phone or computer.',
  'unsupported-container': 'This video format is not supported. Save it as MP4, MOV or WebM, then send it again.',
  'unsupported-codec': 'The picture or the sound of this video is in a format we cannot read. Save it as MP4, then send it again.',
  unreadable: 'This video cannot be read: the file is probably damaged. Try with the original.',
  truncated: 'This video is incomplete: its end is missing. Send the whole file again.',
  'no-picture': 'This file holds sound only. Choose a video with a picture.',
  'picture-not-covered':
    'Your release covers your voice alone: this video has a picture, so we did not keep it. Send a sound recording, or approve the terms again with your image.',
  'too-large-dimensions': 'The picture of this video is too large. 4K (3840 × 2160) is the maximum.',
  'too-fast': 'This video has too many frames a second. Film at 60 frames a second at most.',
  'too-long': 'This video is too long. Send a shorter one, or cut it into several parts.',
  'too-short': 'This video is too short to show anything.',
  'render-failed': 'The clip could not be rendered. Try again; if it happens again, check the chosen passages.',
  'render-timed-out': 'The render took too long and was stopped. Try again, or shorten the clip.',
  'render-cancelled': 'The render was cancelled.',
} satisfies Record<keyof typeof fr, string>;
