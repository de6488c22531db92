import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { DetailedError, Upload } from 'tus-js-client';
import { fingerprintOf, tabUrlStorage } from './tab-url-storage.ts';

export type UploadState = 'idle' | 'sending' | 'paused' | 'cut' | 'full' | 'refused' | 'sent';

const chunk = 16 * 1024 * 1024;
const retryDelays = [0, 1000, 3000, 5000, 10_000, 20_000];

const statusOf = (error: Error): number | undefined => (error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined);

/** Refused for good: signed out, not allowed to send, too large. Or the service has no room now. Anything else is the network's, and goes on when it is back. */
const afterError = (error: Error): UploadState => {
  const status = statusOf(error);
  if (status === 507) return 'full';
  return status !== undefined && [400, 401, 403, 413, 415].includes(status) ? 'refused' : 'cut';
};

/**
 * Sends one file in pieces to `/uploads`. What the server has acknowledged is on its disk: a pause, a lost network, a reload or a restart
 * of the server costs at most the piece under way.
 */
export const useUpload = (onSent: (uploadId: string) => void) => {
  const [state, setState] = useState<UploadState>('idle');
  const [sent, setSent] = useState(0);
  const upload = useRef<Upload>(undefined);
  const finished = useRef(onSent);
  useEffect(() => {
    finished.current = onSent;
  }, [onSent]);

  const start = async (file: File) => {
    const next = new Upload(file, {
      endpoint: '/uploads',
      chunkSize: chunk,
      retryDelays,
      metadata: { filetype: file.type },
      urlStorage: tabUrlStorage,
      fingerprint: () => Promise.resolve(fingerprintOf(file)),
      removeFingerprintOnSuccess: true,
      onProgress: (bytes) => setSent(bytes),
      onError: (error) => setState(afterError(error)),
      onSuccess: () => {
        setState('sent');
        finished.current(next.url?.split('/').at(-1) ?? '');
      },
    });
    upload.current = next;
    setState('sending');
    const [previous] = await next.findPreviousUploads();
    if (previous) next.resumeFromPreviousUpload(previous);
    next.start();
  };
  const pause = async () => {
    await upload.current?.abort();
    setState('paused');
  };
  const goOn = () => {
    setState('sending');
    upload.current?.start();
  };
  const reset = () => {
    upload.current = undefined;
    setSent(0);
    setState('idle');
  };

  const onOnline = useEffectEvent(goOn);
  useEffect(() => {
    if (state !== 'cut') return;
    const resume = () => onOnline();
    window.addEventListener('online', resume);
    return () => window.removeEventListener('online', resume);
  }, [state]);
  useEffect(() => () => void upload.current?.abort(), []);

  return { state, sent, start, pause, goOn, reset };
};
