import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './room.module.css';

type PictureProps = {
  stream: MediaStream | undefined;
  label: string;
  isOwn?: boolean;
  /** What the button says where the browser plays sound after a click alone. */
  play?: string;
};

/** What a camera sees now. One's own is silent, and turned as in a mirror. */
export const Picture = ({ stream, label, isOwn = false, play }: PictureProps) => {
  const ref = useRef<HTMLVideoElement>(null);
  const [isRefused, setRefused] = useState(false);
  const start = useCallback(async () => {
    try {
      await ref.current?.play();
      setRefused(false);
    } catch (error) {
      // Another stream that takes its place ends an attempt too: that is no refusal.
      if (error instanceof DOMException && error.name === 'NotAllowedError') setRefused(true);
    }
  }, []);
  useEffect(() => {
    if (!ref.current) return;
    ref.current.srcObject = stream ?? null;
    setRefused(false);
    if (stream) void start();
  }, [stream, start]);
  return (
    <>
      <video ref={ref} className={classNames(styles.picture, isOwn && styles.own)} aria-label={label} autoPlay playsInline muted={isOwn} />
      {isRefused && play !== undefined && (
        <div className={styles.play}>
          <Button onClick={() => void start()}>{play}</Button>
        </div>
      )}
    </>
  );
};
