import type fr from '../fr/team.ts';

export default {
  title: 'The team',
  lead: 'Who works here, and in which roles. Everyone comes in by a link sent to their address.',
  role: {
    INTERVIEWER: 'Interviews',
    EDITOR: 'Editing',
    NETWORK_MANAGER: 'Company network',
    DATA_PROTECTION_OFFICER: 'Data protection',
    ADMINISTRATOR: 'Administration',
  },
  does: {
    INTERVIEWER: 'Holds the interviews.',
    EDITOR: 'Sees the videos sent, edits the clips, sends and publishes them.',
    NETWORK_MANAGER: 'Selects companies, invites their recruiters, hands out passwords.',
    DATA_PROTECTION_OFFICER: 'Answers requests about data, watches over restricted profiles.',
    ADMINISTRATOR: 'Invites the team, publishes terms, audits the register.',
  },
  invite: {
    title: 'Invite somebody',
    lead: 'They get an e-mail and can come in at once.',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail address',
    emailWrong: 'This address is not complete.',
    missing: 'This is needed.',
    roles: 'Their roles',
    rolesMissing: 'Choose at least one role.',
    submit: 'Send the invitation',
    done: 'The invitation was sent to {{email}}.',
  },
} satisfies typeof fr;
