import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { iceServersFor } from './ice-servers.ts';

const now = new Date('2026-11-23T10:00:00Z');

describe('where two browsers ask the way to each other', () => {
  it('I1: nowhere by default: no server of anybody else hears of an interview', () => {
    expect(iceServersFor({ stunUrls: [], turnUrls: [], turnSecret: undefined }, 'visit', now)).toEqual([]);
  });

  it('fault E10: a relay is lent for four hours, under a name whose password only the shared secret gives', () => {
    const [stun, turn] = iceServersFor(
      { stunUrls: ['stun:stun.jobprod.example'], turnUrls: ['turn:turn.jobprod.example?transport=udp'], turnSecret: 'shared' },
      'visit',
      now,
    );
    expect(stun).toEqual({ urls: ['stun:stun.jobprod.example'], username: null, credential: null });
    const until = Date.parse('2026-11-23T14:00:00Z') / 1000;
    expect(turn?.username).toBe(`${until}:visit`);
    expect(turn?.credential).toBe(createHmac('sha1', 'shared').update(`${until}:visit`).digest('base64'));
  });
});
