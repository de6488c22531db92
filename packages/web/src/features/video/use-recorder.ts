import { useEffect, useRef, useState } from 'react';
import { recordedQuality, recordedType } from '../../lib/recorded-types.ts';

/** Long enough for the two to five minutes that are asked for; it is held in memory until it is sent. */
export const longestTake = 600;

const fileOf = (chunks: readonly Blob[], mimeType: string, name: string): File => {
  const [type = mimeType] = mimeType.split(';');
  return new File([...chunks], `${name}.${type.endsWith('mp4') ? 'mp4' : 'webm'}`, { type });
};

/** Records what a camera and a microphone give, as often as its owner likes; each time begins anew. `name`: what its file is called on this page. */
export const useRecorder = (stream: MediaStream | undefined, name: string) => {
  const recorder = useRef<MediaRecorder>(undefined);
  const [seconds, setSeconds] = useState<number>();
  const [file, setFile] = useState<File>();
  const [hasFailed, setFailed] = useState(false);
  const isRecording = seconds !== undefined;

  const stop = () => {
    if (recorder.current?.state === 'recording') recorder.current.stop();
  };
  const start = () => {
    if (!stream || recorder.current?.state === 'recording') return;
    setFailed(false);
    setFile(undefined);
    const mimeType = recordedType(stream.getVideoTracks().length > 0);
    if (mimeType === undefined) return setFailed(true);
    const chunks: Blob[] = [];
    const next = new MediaRecorder(stream, { mimeType, ...recordedQuality });
    const began = performance.now();
    next.ondataavailable = ({ data }) => {
      if (data.size > 0) chunks.push(data);
      const now = (performance.now() - began) / 1000;
      if (next.state === 'recording') setSeconds(now);
      if (now >= longestTake) stop();
    };
    next.onerror = () => setFailed(true);
    // Asked to, or because the camera or the microphone is gone: what there is is shown.
    next.onstop = () => {
      setSeconds(undefined);
      if (chunks.length > 0) setFile(fileOf(chunks, mimeType, name));
      else setFailed(true);
    };
    recorder.current = next;
    setSeconds(0);
    next.start(500);
  };
  useEffect(
    () => () => {
      if (recorder.current?.state === 'recording') recorder.current.stop();
    },
    [],
  );
  return { isRecording, seconds: seconds ?? 0, file, hasFailed, start, stop, discard: () => setFile(undefined) };
};
