import { DriverException } from '@mikro-orm/core';
import { Refusal } from '../platform/refusal.ts';

/** SQLSTATE: a row meets another one that an exclusion constraint keeps it from. */
const excluded = '23P01';

const isHourTaken = (error: unknown): boolean => error instanceof DriverException && error.code === excluded;

/** Whoever comes second to an hour is told so in plain words: the constraint has decided, whatever was read before (I1). */
export const orHourTaken = async <T>(book: () => Promise<T>): Promise<T> => {
  try {
    return await book();
  } catch (error) {
    if (isHourTaken(error)) throw new Refusal('INTERVIEW_HOUR_TAKEN');
    throw error;
  }
};
