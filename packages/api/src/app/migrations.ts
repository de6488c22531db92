import { Migration20261122000000_people } from '../../migrations/20261122000000-people.ts';
import { Migration20261122000100_register } from '../../migrations/20261122000100-register.ts';
import { Migration20261122000150_terms } from '../../migrations/20261122000150-terms.ts';
import { Migration20261122000200_gate } from '../../migrations/20261122000200-gate.ts';
import { Migration20261122000250_clips } from '../../migrations/20261122000250-clips.ts';
import { Migration20261122000300_companies } from '../../migrations/20261122000300-companies.ts';
import { Migration20261122000500_integrations } from '../../migrations/20261122000500-integrations.ts';
import { Migration20261122000600_profiles } from '../../migrations/20261122000600-profiles.ts';
import { Migration20261122000650_profile_accesses } from '../../migrations/20261122000650-profile-accesses.ts';
import { Migration20261122000700_diffusion } from '../../migrations/20261122000700-diffusion.ts';
import { Migration20261122000800_introductions } from '../../migrations/20261122000800-introductions.ts';
import { Migration20261122000810_clip_placements } from '../../migrations/20261122000810-clip-placements.ts';
import { Migration20261123014500_release_expiry } from '../../migrations/20261123014500-release-expiry.ts';
import { Migration20261123015500_clock_mark } from '../../migrations/20261123015500-clock-mark.ts';
import { Migration20261123020500_terms_archive } from '../../migrations/20261123020500-terms-archive.ts';
import { Migration20261123021800_register_handouts } from '../../migrations/20261123021800-register-handouts.ts';
import { Migration20261123022500_incoming_mail } from '../../migrations/20261123022500-incoming-mail.ts';
import { Migration20261123024000_disputes } from '../../migrations/20261123024000-disputes.ts';
import { Migration20261123050500_profile_portfolio_and_cv } from '../../migrations/20261123050500-profile-portfolio-and-cv.ts';
import { Migration20261123050700_terms_scan } from '../../migrations/20261123050700-terms-scan.ts';
import { Migration20261123053200_register_statements } from '../../migrations/20261123053200-register-statements.ts';

/** In the order they run. A migration that has landed is never edited: a new one follows it. */
export const migrations = [
  { name: '20261122000000-people', class: Migration20261122000000_people },
  { name: '20261122000100-register', class: Migration20261122000100_register },
  { name: '20261122000150-terms', class: Migration20261122000150_terms },
  { name: '20261122000200-gate', class: Migration20261122000200_gate },
  { name: '20261122000250-clips', class: Migration20261122000250_clips },
  { name: '20261122000300-companies', class: Migration20261122000300_companies },
  { name: '20261122000500-integrations', class: Migration20261122000500_integrations },
  { name: '20261122000600-profiles', class: Migration20261122000600_profiles },
  { name: '20261122000650-profile-accesses', class: Migration20261122000650_profile_accesses },
  { name: '20261122000700-diffusion', class: Migration20261122000700_diffusion },
  { name: '20261122000800-introductions', class: Migration20261122000800_introductions },
  { name: '20261122000810-clip-placements', class: Migration20261122000810_clip_placements },
  { name: '20261123014500-release-expiry', class: Migration20261123014500_release_expiry },
  { name: '20261123015500-clock-mark', class: Migration20261123015500_clock_mark },
  { name: '20261123020500-terms-archive', class: Migration20261123020500_terms_archive },
  { name: '20261123021800-register-handouts', class: Migration20261123021800_register_handouts },
  { name: '20261123022500-incoming-mail', class: Migration20261123022500_incoming_mail },
  { name: '20261123024000-disputes', class: Migration20261123024000_disputes },
  { name: '20261123050500-profile-portfolio-and-cv', class: Migration20261123050500_profile_portfolio_and_cv },
  { name: '20261123050700-terms-scan', class: Migration20261123050700_terms_scan },
  { name: '20261123053200-register-statements', class: Migration20261123053200_register_statements },
];
