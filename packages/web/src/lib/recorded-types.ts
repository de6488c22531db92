const withPicture = [
  'video/mp4;codecs=avc1.42E01E,opus',
  'video/mp4;codecs=avc1.42E01E,mp4a.40.2',
  'video/webm;codecs=vp8,opus',
  'video/webm',
  'video/mp4',
];
const soundAlone = ['audio/webm;codecs=opus', 'audio/mp4;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4'];

/** In what this browser records, the best first; undefined where it records nothing. */
export const recordedType = (hasImage: boolean): string | undefined =>
  (hasImage ? withPicture : soundAlone).find((type) => MediaRecorder.isTypeSupported(type));

/** Full quality for a face that speaks. */
export const recordedQuality = { videoBitsPerSecond: 2_500_000, audioBitsPerSecond: 128_000 };
