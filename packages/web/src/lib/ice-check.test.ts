import { expect, it } from 'vitest';
import { verdictOf } from './ice-check.ts';

const stun = { urls: ['stun:stun.example:3478'], username: null, credential: null };
const turn = { urls: ['turn:turn.example:3478'], username: 'u', credential: 'c' };

it.each([
  ['nothing to ask of anybody', ['host'], [], 'open'],
  ['no way at all', [], [], 'blocked'],
  ['no way at all, a relay or not', [], [stun, turn], 'blocked'],
  ['both answer', ['host', 'srflx', 'relay'], [stun, turn], 'open'],
  ['the relay alone answers', ['host', 'relay'], [stun, turn], 'open'],
  ['the relay does not', ['host', 'srflx'], [stun, turn], 'noRelay'],
  ['only the one that tells addresses was asked, and does not', ['host'], [stun], 'noOwnAddress'],
  ['it does', ['host', 'srflx'], [stun], 'open'],
] as const)('I1: what the ways found say of the network: %s', (_, found, servers, verdict) => {
  expect(verdictOf(new Set(found), servers)).toBe(verdict);
});

it.each([
  ['refuses who we are', [401], 'relayRefuses'],
  ['forbids it', [701, 403], 'relayRefuses'],
  ['is out of reach', [701], 'noRelay'],
] as const)('I1, fault E10: the relay %s: another sentence', (_, answers, verdict) => {
  expect(verdictOf(new Set(['host']), [stun, turn], new Set(answers))).toBe(verdict);
  expect(verdictOf(new Set(['host', 'relay']), [stun, turn], new Set(answers)), 'by another address it let us in').toBe('open');
});
