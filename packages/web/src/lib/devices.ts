/** Why a camera or a microphone is not to be had, each with what to do about it. */
export type DeviceTrouble = 'refused' | 'none' | 'busy' | 'blocked' | 'unknown';

export type Choice = { image: boolean; camera?: string | undefined; microphone?: string | undefined };

export const troubleOf = (error: unknown): DeviceTrouble => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError') return 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return name === 'SecurityError' ? 'blocked' : 'unknown';
};

/** Camera and microphone, or the voice alone. Throws what the browser does. */
export const openDevices = ({ image, camera, microphone }: Choice): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    audio: { ...(microphone === undefined ? {} : { deviceId: { exact: microphone } }), echoCancellation: true, noiseSuppression: true },
    video: image && {
      ...(camera === undefined ? {} : { deviceId: { exact: camera } }),
      width: { ideal: 1280 },
      height: { ideal: 720 },
      frameRate: { ideal: 30, max: 30 },
    },
  });

export const close = (stream: MediaStream | undefined): void => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};

/** Two notes, made here: nothing is fetched to be heard. */
export const playTestSound = async (): Promise<void> => {
  const context = new AudioContext();
  const volume = context.createGain();
  volume.gain.value = 0.15;
  volume.connect(context.destination);
  for (const [index, frequency] of [523, 659].entries()) {
    const note = context.createOscillator();
    note.frequency.value = frequency;
    note.connect(volume);
    note.start(context.currentTime + index * 0.35);
    note.stop(context.currentTime + index * 0.35 + 0.3);
  }
  await new Promise((resolve) => setTimeout(resolve, 900));
  await context.close();
};

/** How loud the microphone is, 0 to 1, ten times a second. */
export const watchLevel = (stream: MediaStream, onLevel: (level: number) => void): (() => void) => {
  if (stream.getAudioTracks().length === 0) return () => undefined;
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const loudness = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
    onLevel(Math.min(1, loudness * 6));
  }, 100);
  return () => {
    clearInterval(timer);
    void context.close();
  };
};
