import { limits } from '@jobprod/shared/limits';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { Company } from '../companies/company.entity.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { CompanyCollection } from './space-invitation.entity.ts';

/** Makes or changes a collection: who reads it through an invitation reads the change at once (N4). */
export const saveCollection = async (
  { em, viewer, now }: Context,
  id: string | null,
  { name, companyIds }: { name: string; companyIds: readonly string[] },
): Promise<CompanyCollection> => {
  const said = { name: lineOf(name, limits.personName, ['name']), companyIds: [...new Set(companyIds)], changedAt: now };
  try {
    return await em.transactional(async (tx) => {
      if ((await tx.count(Company, { id: { $in: said.companyIds } })) !== said.companyIds.length) throw notFound();
      const known = id ? await tx.findOne(CompanyCollection, { id }) : null;
      if (id && !known) throw notFound();
      const collection = known ? tx.assign(known, said) : tx.create(CompanyCollection, { id: newId(), ...said });
      await tx.persist(collection).flush();
      await append(tx, {
        register: 'communications',
        type: 'company-collection-changed',
        at: now,
        by: referenceOf(viewer),
        about: { kind: 'company-collection', id: collection.id },
        // Staff’s own: a company does not learn with whom it is presented, nor what staff call that.
        parties: [],
        payload: { name: said.name, companies: said.companyIds },
      });
      return collection;
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new Refusal('INVALID_INPUT', { detail: 'name' }, ['name']);
    throw error;
  }
};
