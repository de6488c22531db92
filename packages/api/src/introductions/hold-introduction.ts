import { LockMode } from '@mikro-orm/core';
import { holdMembership } from '../companies/membership.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Introduction } from './introduction.entity.ts';
import { endDue, holdGround } from './introduction-ground.ts';
import { isRunning } from './introduction-life.ts';

type Pair = Pick<Introduction, 'id' | 'profile' | 'candidate' | 'company'>;
export type Held = { introduction: Introduction; due: 'EXPIRED' | 'RELEASED' | undefined; mayGoOn: boolean };

/**
 * Takes an introduction with all it stands on, until the transaction ends. Membership, profile, introduction: the order of everyone who takes two of them, so that
 * agreeing and suspending wait for each other instead of for ever.
 */
export const holdIntroduction = async (em: Em, { id, profile, candidate, company }: Pair, now: Date): Promise<Held> => {
  const isMember = await holdMembership(em, company.id);
  const ground = await holdGround(em, { profile, candidate, company }, now);
  const introduction = await em.findOneOrFail(Introduction, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const due = endDue(introduction, ground, now);
  return { introduction, due, mayGoOn: isMember && isRunning(introduction.state) && due === undefined };
};
