import { useEffect, useRef } from 'react';
import styles from './video.module.css';

/** What the camera sees now: silent, and turned as in a mirror. */
export const Live = ({ stream, label }: { stream: MediaStream; label: string }) => {
  const ref = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (!ref.current) return;
    ref.current.srcObject = stream;
    void ref.current.play().catch(() => undefined);
  }, [stream]);
  return <video ref={ref} className={styles.live} aria-label={label} autoPlay playsInline muted />;
};
