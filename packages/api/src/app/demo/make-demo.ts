import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Account } from '../../authentication/account.entity.ts';
import { inviteStaff } from '../../authentication/invite-staff.ts';
import type { StaffRole } from '../../authorization/viewer.ts';
import type { Running } from '../start.ts';
import { makeClip } from './demo-clip.ts';
import { companies, type DemoCandidate, demoStaff, publishedCandidate, restrictedCandidate } from './demo-people.ts';
import { Person } from './person.ts';

const approvalQuery = '{ currentTerms { id text(language: FR) { contentHash } } }';
type Terms = { currentTerms: { id: string; text: { contentHash: string } } };

const approvesTerms = async (person: Person): Promise<void> => {
  const { currentTerms } = await person.does<Terms>(approvalQuery);
  await person.does('mutation($input: ApproveTermsInput!) { approveTerms(input: $input) { errors { message } } }', {
    input: {
      termsVersionId: currentTerms.id,
      language: 'FR',
      contentHash: currentTerms.text.contentHash,
      image: true,
      voice: true,
      waiver: true,
      undertakings: ['NO_DIRECT_CONTACT', 'FOLLOW_UP_INTRODUCTIONS', 'CONFIDENTIALITY', 'NO_PUBLIC_PROMOTION'],
    },
  });
};

const isKnown = async ({ services }: Running, email: string): Promise<boolean> =>
  (await services.orm.em.fork().count(Account, { email })) > 0;

/** The first administrator is made as the command makes one; the others are invited by them. */
const makeStaff = async (running: Running): Promise<ReadonlyMap<StaffRole, Person>> => {
  const { orm, clock, settings } = running.services;
  const staff = new Map<StaffRole, Person>();
  for (const { role, ...person } of demoStaff) {
    const administrator = staff.get('ADMINISTRATOR');
    if (await isKnown(running, person.email)) {
      // Made before a start that was killed.
    } else if (administrator)
      await administrator.does('mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { errors { message } } }', {
        input: { ...person, roles: [role] },
      });
    else await inviteStaff(orm.em.fork(), { ...person, roles: [role], language: 'fr' }, settings.origin, clock.now());
    const member = new Person(running, person.email);
    await member.signsIn();
    staff.set(role, member);
  }
  return staff;
};

type Selected = { name: string; city: string; mainActivity: string; reason: string };

/** Selects a company, unless a start that was killed already did. */
const selects = async (manager: Person, company: Selected): Promise<string> => {
  const { companies: known } = await manager.does<{ companies: { nodes: { id: string; name: string }[] } }>(
    '{ companies(first: 20) { nodes { id name } } }',
  );
  const selected = known.nodes.find(({ name }) => name === company.name);
  if (selected) return selected.id;
  const { selectCompany } = await manager.does<{ selectCompany: { company: { id: string } } }>(
    'mutation($input: SelectCompanyInput!) { selectCompany(input: $input) { company { id } errors { message } } }',
    { input: company },
  );
  return selectCompany.company.id;
};

const makeCompanies = async (running: Running, manager: Person): Promise<void> => {
  for (const { recruiter, ...company } of companies) {
    if (await isKnown(running, recruiter.email)) continue;
    await manager.does('mutation($input: InviteRecruiterInput!) { inviteRecruiter(input: $input) { errors { message } } }', {
      input: { companyId: await selects(manager, company), email: recruiter.email },
    });
    const person = new Person(running, recruiter.email);
    const token = await person.tokenFromMail('/invitations/accept');
    await person.does('mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { errors { message } } }', {
      input: { token, firstName: recruiter.firstName, lastName: recruiter.lastName },
    });
  }
};

type Standing = {
  termsAcceptance: { id: string } | null;
  clips: { state: string }[];
  profile: { id: string; revision: number; state: string; restriction: { id: string } | null };
};

/** How far a candidate has come. */
const standingOf = async (person: Person): Promise<Standing> =>
  (
    await person.does<{ viewer: { candidate: Standing } }>(
      '{ viewer { candidate { termsAcceptance { id } clips { state } profile { id revision state restriction { id } } } } }',
    )
  ).viewer.candidate;

/** Each step, unless a start that was killed already took it. */
const makeCandidate = async (
  running: Running,
  editor: Person,
  { email, firstName, lastName, profile, clip, isRestricted }: DemoCandidate,
): Promise<void> => {
  const person = new Person(running, email);
  await ((await isKnown(running, email)) ? person.signsIn() : person.registers(firstName, lastName));
  const before = await standingOf(person);
  if (!before.termsAcceptance) await approvesTerms(person);
  if (!before.clips.some(({ state }) => state === 'PUBLISHED')) await makeClip(running, person, editor, clip);
  const { id, revision, state, restriction } = (await standingOf(person)).profile;
  if (state !== 'ACTIVE') {
    await person.does('mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }', {
      input: { revision, ...profile },
    });
    await person.does('mutation($profileId: ID!) { publishProfile(input: { profileId: $profileId }) { errors { message } } }', {
      profileId: id,
    });
  }
  if (!isRestricted || restriction) return;
  await person.does(
    'mutation($profileId: ID!) { subscribeToRestrictedDiffusion(input: { profileId: $profileId }) { errors { message } } }',
    { profileId: id },
  );
  await person.does('mutation($profileId: ID!) { restrictDiffusion(input: { profileId: $profileId }) { errors { message } } }', {
    profileId: id,
  });
};

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
const demoHours = {
  timeZone: 'Europe/Paris',
  weeklyHours: weekdays.flatMap((weekday) => [
    { weekday, from: '09:00', until: '12:00' },
    { weekday, from: '14:00', until: '17:30' },
  ]),
  exceptions: [],
  pauseMinutes: 15,
};

/** One interviewer is there on weekdays, and one of the candidates has booked an hour. */
const makeInterview = async (interviewer: Person, person: Person): Promise<void> => {
  await interviewer.does('mutation($input: SetAvailabilityInput!) { setAvailability(input: $input) { errors { message } } }', {
    input: demoHours,
  });
  await person.signsIn();
  const { viewer, interviewSlots } = await person.does<{
    viewer: { candidate: { interview: { id: string } | null } };
    interviewSlots: { startsAt: string }[];
  }>('{ viewer { candidate { interview { id } } } interviewSlots { startsAt } }');
  const hour = interviewSlots[10] ?? interviewSlots[0];
  if (viewer.candidate.interview || !hour) return;
  await person.does('mutation($input: BookInterviewInput!) { bookInterview(input: $input) { errors { message } } }', {
    input: { startsAt: hour.startsAt, timeZone: 'Europe/Paris' },
  });
};

const whoSignsInHow = (origin: string): string =>
  [
    '',
    'Demo people. Each signs in at /sign-in with their address; the code is in /mailbox:',
    ...demoStaff.map(({ email, role }) => `  ${email.padEnd(34)} staff: ${role.toLowerCase().replaceAll('_', ' ')}`),
    ...companies.map(({ name, recruiter }) => `  ${recruiter.email.padEnd(34)} recruiter, ${name}`),
    `  ${publishedCandidate.email.padEnd(34)} candidate, published`,
    `  ${restrictedCandidate.email.padEnd(34)} candidate, restricted`,
    `Mails: ${origin}/mailbox`,
    '',
    '',
  ].join('\n');

/** Beside the data while the demo people are being made: a start that was killed meanwhile is gone on with by the next. */
const markOf = ({ services }: Running): string => join(services.settings.dataDir, 'demo-unfinished');

/** On an empty database, makes the demo people do what people do, through the public API; answers who signs in how. */
export const makeDemo = async (running: Running, say: (line: string) => void = () => undefined): Promise<string> => {
  const mark = markOf(running);
  const isEmpty = (await running.services.orm.em.fork().count(Account)) === 0;
  if (isEmpty || existsSync(mark)) {
    await writeFile(mark, '');
    say('Making the demo people …');
    const staff = await makeStaff(running);
    const [manager, editor, interviewer] = [staff.get('NETWORK_MANAGER'), staff.get('EDITOR'), staff.get('INTERVIEWER')];
    if (!manager || !editor || !interviewer) throw new Error('The demo staff lacks a network manager, an editor or an interviewer');
    const made = async ({ email, ...candidate }: DemoCandidate) => {
      await makeCandidate(running, editor, { email, ...candidate });
      say(`  ${email}: clip cut, approved and published`);
    };
    await Promise.all([makeCompanies(running, manager), made(publishedCandidate), made(restrictedCandidate)]);
    await makeInterview(interviewer, new Person(running, publishedCandidate.email));
    await rm(mark);
  }
  return whoSignsInHow(running.origin);
};
