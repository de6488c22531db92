import { type ShieldRule, viewerRule } from '../authorization/define-rule.ts';
import { hasRole } from '../authorization/who.ts';

/** Who works with interviews: those who hold them, and administrators, who answer for one who cannot. */
export const hasAgenda: ShieldRule = viewerRule('staff: interviewer, administrator', (viewer) =>
  hasRole(viewer, 'INTERVIEWER', 'ADMINISTRATOR'),
);
