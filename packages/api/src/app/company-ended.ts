import { endPasswordsOfCompany } from '../diffusion/end-passwords.ts';
import { revokeClientsOfCompany } from '../integrations/change-api-client.ts';
import { releaseIntroductionsOfCompany } from '../introductions/settle-introductions.ts';
import { releaseMeetingsOfCompany } from '../meetings/settle-meetings.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Settings } from '../platform/services.ts';

type Ending = (em: Em, companyId: string, now: Date, settings: Settings) => Promise<void>;

/** What ends with a company's membership, one line a slice (N1). */
const endings: readonly Ending[] = [endPasswordsOfCompany, revokeClientsOfCompany, releaseIntroductionsOfCompany, releaseMeetingsOfCompany];

export const companyEnded: Ending = async (em, companyId, now, settings) => {
  for (const end of endings) await end(em, companyId, now, settings);
};
