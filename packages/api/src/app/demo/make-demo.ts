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

/** The first administrator is made as the command makes one; the others are invited by them. */
const makeStaff = async (running: Running): Promise<ReadonlyMap<StaffRole, Person>> => {
  const { orm, clock, settings } = running.services;
  const staff = new Map<StaffRole, Person>();
  for (const { role, ...person } of demoStaff) {
    const administrator = staff.get('ADMINISTRATOR');
    if (administrator)
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

const makeCompanies = async (running: Running, manager: Person): Promise<void> => {
  for (const { recruiter, ...company } of companies) {
    const { selectCompany } = await manager.does<{ selectCompany: { company: { id: string } } }>(
      'mutation($input: SelectCompanyInput!) { selectCompany(input: $input) { company { id } errors { message } } }',
      { input: company },
    );
    await manager.does('mutation($input: InviteRecruiterInput!) { inviteRecruiter(input: $input) { errors { message } } }', {
      input: { companyId: selectCompany.company.id, email: recruiter.email },
    });
    const person = new Person(running, recruiter.email);
    const token = await person.tokenFromMail('/invitations/accept');
    await person.does('mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { errors { message } } }', {
      input: { token, firstName: recruiter.firstName, lastName: recruiter.lastName },
    });
  }
};

const makeCandidate = async (
  running: Running,
  editor: Person,
  { email, firstName, lastName, profile, clip, isRestricted }: DemoCandidate,
): Promise<void> => {
  const person = new Person(running, email);
  await person.registers(firstName, lastName);
  await approvesTerms(person);
  await makeClip(running, person, editor, clip);
  const { viewer } = await person.does<{ viewer: { candidate: { profile: { id: string; revision: number } } } }>(
    '{ viewer { candidate { profile { id revision } } } }',
  );
  const { id, revision } = viewer.candidate.profile;
  await person.does('mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { message } } }', {
    input: { revision, ...profile },
  });
  await person.does('mutation($profileId: ID!) { publishProfile(input: { profileId: $profileId }) { errors { message } } }', {
    profileId: id,
  });
  if (!isRestricted) return;
  await person.does(
    'mutation($profileId: ID!) { subscribeToRestrictedDiffusion(input: { profileId: $profileId }) { errors { message } } }',
    { profileId: id },
  );
  await person.does('mutation($profileId: ID!) { restrictDiffusion(input: { profileId: $profileId }) { errors { message } } }', {
    profileId: id,
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

/** On an empty database, makes the demo people do what people do, through the public API; answers who signs in how. What a killed start left half done is left alone. */
export const makeDemo = async (running: Running): Promise<string> => {
  const isEmpty = (await running.services.orm.em.fork().count(Account)) === 0;
  if (isEmpty) {
    const staff = await makeStaff(running);
    const [manager, editor] = [staff.get('NETWORK_MANAGER'), staff.get('EDITOR')];
    if (!manager || !editor) throw new Error('The demo staff lacks a network manager or an editor');
    await Promise.all([
      makeCompanies(running, manager),
      makeCandidate(running, editor, publishedCandidate).then(() => makeCandidate(running, editor, restrictedCandidate)),
    ]);
  }
  return whoSignsInHow(running.origin);
};
