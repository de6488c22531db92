import { expect, it, vi } from 'vitest';
import { inOrder } from './in-order.ts';

it('I3: chunks are kept in order, and none after one that could not be: what is kept has no hole', async () => {
  const onFailure = vi.fn();
  const kept: number[] = [];
  const keep = inOrder(onFailure);
  for (const chunk of [1, 2, 3, 4])
    keep.next(async () => {
      await Promise.resolve();
      if (chunk === 3) throw new Error('the device is full');
      kept.push(chunk);
    });
  await keep.all();
  expect(kept).toEqual([1, 2]);
  expect(onFailure).toHaveBeenCalledOnce();
  keep.next(() => {
    kept.push(5);
    return Promise.resolve();
  });
  await keep.all();
  expect(kept).toEqual([1, 2]);
});
