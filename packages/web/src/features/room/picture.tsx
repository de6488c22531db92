import { useEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names.ts';
import styles from './room.module.css';

/** What a camera sees now. One's own is silent, and turned as in a mirror. */
export const Picture = ({ stream, label, isOwn = false }: { stream: MediaStream | undefined; label: string; isOwn?: boolean }) => {
  const ref = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.srcObject = stream ?? null;
  }, [stream]);
  return (
    <video ref={ref} className={classNames(styles.picture, isOwn && styles.own)} aria-label={label} autoPlay playsInline muted={isOwn} />
  );
};
