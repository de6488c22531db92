import { useState } from 'react';

/** Addresses are minted anew with every answer, each as good as the one before: a medium keeps its own until that no longer works. */
export const useSteadyAddress = (id: string, address: string): { address: string; isBroken: () => void } => {
  const [kept, setKept] = useState({ id, address, broken: '' });
  const isOther = kept.id !== id || (kept.broken !== '' && kept.broken !== address);
  if (isOther) setKept({ id, address, broken: '' });
  return {
    address: isOther ? address : kept.address,
    isBroken: () => setKept((before) => ({ ...before, broken: before.address })),
  };
};
