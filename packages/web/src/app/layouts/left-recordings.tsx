import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';

const Left = lazy(async () => ({ default: (await import('../../features/room/left-takes.tsx')).LeftTakes }));

/** What an interview's page recorded and could not send is offered for sending at the next visit, on whatever page (I3); the room sends its own by itself. */
export const LeftRecordings = () => {
  const isRoom = useLocation().pathname.startsWith('/interviews/');
  const [mayHold, setMayHold] = useState(false);
  useEffect(() => {
    const look = async () => {
      // Asked without making a store where there is none (fault G06); a browser that cannot say offers it in the room alone.
      const names = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : [];
      setMayHold(names.some(({ name }) => name === 'interview-takes'));
    };
    void look().catch(() => undefined);
  }, []);
  if (!mayHold || isRoom) return null;
  return (
    <Suspense fallback={null}>
      <Left />
    </Suspense>
  );
};
