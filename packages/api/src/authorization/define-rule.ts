import { type and, rule } from 'graphql-shield';
import { notFound, refused } from './access-errors.ts';
import type { Context } from './context.ts';
import type { Viewer } from './viewer.ts';

export type ShieldRule = Parameters<typeof and>[number];

/** One slice's part of the rule tree: a rule per field, `*` for the rest of a type. What is listed nowhere is refused. */
export type Rules = Readonly<Record<string, Readonly<Record<string, ShieldRule>>>>;

/** Asks only who is there. Refused: UNAUTHENTICATED to a visitor, FORBIDDEN to anyone else. */
export const viewerRule = (name: string, test: (viewer: Viewer) => boolean): ShieldRule =>
  rule(name, { cache: 'no_cache' })((_root: unknown, _arguments: unknown, { viewer }: Context) => test(viewer) || refused(viewer));

/** Asks about the thing an argument names. Refused: NOT_FOUND, as if it did not exist. */
export const argumentRule = <A>(name: string, test: (arguments_: A, context: Context) => boolean | Promise<boolean>): ShieldRule =>
  rule(name, { cache: 'no_cache' })(
    async (_root: unknown, arguments_: A, context: Context) => (await test(arguments_, context)) || notFound(),
  );

/** Asks about the thing whose field is read. Refused: the field answers `null` (or an empty list), as its description says. */
export const fieldRule = <R>(name: string, test: (root: R, context: Context) => boolean | Promise<boolean>): ShieldRule =>
  rule(name, { cache: 'no_cache' })((root: R, _arguments: unknown, context: Context) => test(root, context));

/** Acts that a person does for themselves, signed in or by a mail's link: never a program (T1, N6). */
export const isPerson: ShieldRule = viewerRule('anyone but a program', ({ kind }) => kind !== 'api-client');
export const isNobodyYet: ShieldRule = viewerRule('nobody signed in', ({ kind }) => kind === 'visitor');
export const isSignedIn: ShieldRule = viewerRule('signed in', ({ kind }) => kind !== 'visitor' && kind !== 'api-client');
export const isAnyoneKnown: ShieldRule = viewerRule('signed in, or a program with a token', ({ kind }) => kind !== 'visitor');
export const isCandidate: ShieldRule = viewerRule('a candidate', ({ kind }) => kind === 'candidate');
export const isRecruiter: ShieldRule = viewerRule('a recruiter of a member company', ({ kind }) => kind === 'recruiter');
/** On one of the two sides between whom contacts, introductions and meetings happen; whose it is the operation asks. */
export const isOneOfTheTwo: ShieldRule = viewerRule(
  'a candidate or a recruiter',
  ({ kind }) => kind === 'candidate' || kind === 'recruiter',
);
export const isStaff: ShieldRule = viewerRule('staff', ({ kind }) => kind === 'staff');
export const isEditor: ShieldRule = viewerRule('staff: editor', (viewer) => viewer.kind === 'staff' && viewer.roles.has('EDITOR'));
export const isNetworkManager: ShieldRule = viewerRule(
  'staff: network manager',
  (viewer) => viewer.kind === 'staff' && viewer.roles.has('NETWORK_MANAGER'),
);
export const isDataProtectionOfficer: ShieldRule = viewerRule(
  'staff: data-protection officer',
  (viewer) => viewer.kind === 'staff' && viewer.roles.has('DATA_PROTECTION_OFFICER'),
);
export const isAdministrator: ShieldRule = viewerRule(
  'staff: administrator',
  (viewer) => viewer.kind === 'staff' && viewer.roles.has('ADMINISTRATOR'),
);
export const isInChargeOfDiffusion: ShieldRule = viewerRule(
  'staff: in charge of restricted diffusion',
  (viewer) => viewer.kind === 'staff' && (viewer.roles.has('NETWORK_MANAGER') || viewer.roles.has('DATA_PROTECTION_OFFICER')),
);
/** Whether mails arrive; what they say is nobody's but their readers'. */
export const mindsMails: ShieldRule = viewerRule(
  'staff: network manager, administrator',
  (viewer) => viewer.kind === 'staff' && (viewer.roles.has('NETWORK_MANAGER') || viewer.roles.has('ADMINISTRATOR')),
);
