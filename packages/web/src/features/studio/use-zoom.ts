import { useState } from 'react';
import { zoomed } from './time-scale.ts';

/** How near a timeline is looked at, and the keys that change it. */
export const useZoom = () => {
  const [zoom, setZoom] = useState(0);
  const nearer = () => setZoom((before) => zoomed(before, 1));
  const further = () => setZoom((before) => zoomed(before, -1));
  const whole = () => setZoom(0);
  return { zoom, nearer, further, whole, keys: { closer: nearer, further, whole } };
};

export type Zoom = ReturnType<typeof useZoom>;
