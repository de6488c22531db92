/** What is reported: by a candidate, what a company writes to them (N3); by a company, that a candidate approached it directly (N5). */
export const reportKinds = ['CONTACT', 'DIRECT_APPROACH'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What a candidate finds wrong with what is written to them. */
export const reportGrounds = ['NOT_A_JOB', 'MISLEADING', 'ASKS_MONEY', 'DISCRIMINATION', 'INSISTENT', 'OTHER'] as const;
export type ReportGround = (typeof reportGrounds)[number];

/** How a company was approached. */
export const approachMeans = ['EMAIL', 'PHONE', 'SOCIAL_NETWORK', 'IN_PERSON', 'OTHER'] as const;
export type ApproachMeans = (typeof approachMeans)[number];

export const reportDecisions = ['UPHELD', 'NOT_UPHELD'] as const;
export type ReportDecision = (typeof reportDecisions)[number];
