import type { Em } from '../platform/orm/orm.ts';
import { ProfileAccess } from './profile-access.entity.ts';

/** Whether a company's people or programs have consulted a profile: what a contact comes after (N3). */
export const hasConsulted = async (em: Em, profileId: string, companyId: string): Promise<boolean> =>
  (await em.count(ProfileAccess, { profile: profileId, company: companyId, kind: 'CONSULTED' })) > 0;
