import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { isAbsence, seatAfter } from './seat.ts';

const answered = (code: string) => new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions: { code } }] });

describe('a seat in the room', () => {
  it.each([
    [undefined, 'taken'],
    ['SEAT_TAKEN_ELSEWHERE', 'elsewhere'],
    ['NOT_POSSIBLE_NOW', 'none'],
  ] as const)('I1: a visit answered with %s leaves it %s', (code, seat) => {
    expect(seatAfter(code)).toBe(seat);
  });

  it.each([
    ['a room that closed, or whose interview was cancelled', answered('NOT_FOUND'), true],
    ['a person who may have no seat any more', answered('FORBIDDEN'), true],
    ['a service in trouble', answered('INTERNAL_SERVER_ERROR'), false],
    ['a session that ended', answered('UNAUTHENTICATED'), false],
    ['a lost network', new TypeError('fetch failed'), false],
  ])('I2: %s is told from the others, since nothing is recorded in a room that is no more', (_, error, isOver) => {
    expect(isAbsence(error)).toBe(isOver);
  });
});
