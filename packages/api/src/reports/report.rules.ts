import { allow } from 'graphql-shield';
import {
  fieldRule,
  isCandidate,
  isNetworkManager,
  isRecruiter,
  type Rules,
  type ShieldRule,
  viewerRule,
} from '../authorization/define-rule.ts';
import { hasRole } from '../authorization/who.ts';

const hasReports: ShieldRule = viewerRule(
  'a candidate, a recruiter, or staff: network manager',
  (viewer) => viewer.kind === 'candidate' || viewer.kind === 'recruiter' || hasRole(viewer, 'NETWORK_MANAGER'),
);
const amongStaff: ShieldRule = fieldRule('among staff, of a report', (_report, { viewer }) => viewer.kind === 'staff');

/** A report is reached only where `reportsVisibleTo` lets it through; what it says is then for whoever reached it, but for what staff keep. */
export const reportRules: Rules = {
  Query: { reports: hasReports },
  Mutation: { reportContact: isCandidate, reportDirectApproach: isRecruiter, decideReport: isNetworkManager },
  Contact: { report: allow, viewerCanReport: allow },
  Report: { '*': allow, reason: amongStaff, candidate: amongStaff },
  ReportConnection: { '*': allow },
  ReportEdge: { '*': allow },
  ReportContactPayload: { '*': allow },
  ReportDirectApproachPayload: { '*': allow },
  DecideReportPayload: { '*': allow },
};
