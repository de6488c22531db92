import { useCallback, useEffect, useState } from 'react';
import { type Choice, close, type DeviceTrouble, openDevices, troubleOf } from './devices.ts';

/** The camera and the microphone chosen, opened; what is wrong with them; and which others there are. */
export const useDevices = (choice: Choice | undefined) => {
  const [stream, setStream] = useState<MediaStream>();
  const [trouble, setTrouble] = useState<DeviceTrouble>();
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);
  const [tries, setTries] = useState(0);
  const isWanted = choice !== undefined;
  const { image = false, camera, microphone } = choice ?? {};

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try opens them anew
  useEffect(() => {
    if (!isWanted) return undefined;
    let opened: MediaStream | undefined;
    let isGone = false;
    const lost = () => setTrouble('none');
    const open = async () => {
      try {
        const next = await openDevices({ image, camera, microphone });
        if (isGone) return close(next);
        opened = next;
        for (const track of next.getTracks()) track.addEventListener('ended', lost);
        setStream(next);
        setTrouble(undefined);
        // Their names are told once one of them was allowed.
        const all = await navigator.mediaDevices.enumerateDevices();
        if (!isGone) setDevices(all);
      } catch (error) {
        if (!isGone) {
          setStream(undefined);
          setTrouble(navigator.mediaDevices === undefined ? 'blocked' : troubleOf(error));
        }
      }
    };
    void open();
    return () => {
      isGone = true;
      for (const track of opened?.getTracks() ?? []) track.removeEventListener('ended', lost);
      close(opened);
      setStream(undefined);
    };
  }, [isWanted, image, camera, microphone, tries]);

  return { stream, trouble, devices, again: useCallback(() => setTries((count) => count + 1), []) };
};
