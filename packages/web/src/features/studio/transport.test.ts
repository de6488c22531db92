import { describe, expect, it } from 'vitest';
import { fasterThan, type Played, Transport } from './transport.ts';

/** Ten seconds of film; `pass` lets time go by. */
const film = () => {
  let at = 0;
  let rate = 0;
  let isSeeking = false;
  const played: Played = {
    at: () => at,
    length: () => 10,
    isSeeking: () => isSeeking,
    seek: (seconds) => {
      at = seconds;
    },
    run: (pace) => {
      rate = pace;
    },
    halt: () => {
      rate = 0;
    },
  };
  const transport = new Transport(played, () => undefined);
  return {
    transport,
    at: () => at,
    pass: (seconds: number, seeking = false) => {
      isSeeking = seeking;
      at = Math.min(10, at + rate * seconds);
      transport.tick(seconds);
    },
  };
};

describe('J, K and L', () => {
  it('each further press goes faster, the other key turns round, K stands still', () => {
    expect([0, 1, 1.5, 2, 4, 8].map((rate) => fasterThan(rate, 1))).toEqual([1, 1.5, 2, 4, 8, 8]);
    expect([0, -1, -1.5, 8].map((rate) => fasterThan(rate, -1))).toEqual([-1, -1.5, -2, -1]);
    const { transport } = film();
    transport.shuttle(1);
    transport.shuttle(1);
    expect(transport.rate).toBe(1.5);
    transport.stop();
    expect(transport.rate).toBe(0);
  });

  it('J goes backwards at its pace, at whatever pace frames can be shown, and stops at the beginning', () => {
    const { transport, at, pass } = film();
    transport.seek(3);
    transport.shuttle(-1);
    pass(0.5);
    expect(at()).toBeCloseTo(2.5);
    pass(0.5, true);
    expect(at(), 'the last frame is still being found').toBeCloseTo(2.5);
    pass(0.5);
    expect(at()).toBeCloseTo(1.5);
    pass(5);
    expect([at(), transport.rate]).toEqual([0, 0]);
  });

  it('the space bar plays and stops, and begins anew at the end', () => {
    const { transport, at, pass } = film();
    transport.seek(10);
    transport.toggle();
    expect(at()).toBe(0);
    pass(2);
    transport.toggle();
    expect([at(), transport.rate]).toEqual([2, 0]);
  });

  it('C1: arrows stand still on whole frames, within the film', () => {
    const { transport, at } = film();
    transport.seek(2.013);
    transport.step(0.04);
    expect(at()).toBeCloseTo(2.04);
    transport.step(1);
    expect(at()).toBeCloseTo(3.04);
    transport.step(-99);
    expect(at()).toBe(0);
  });
});
