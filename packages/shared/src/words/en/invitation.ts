import type fr from '../fr/invitation.ts';

export default {
  title: 'Your invitation to the recruiter workspace',
  lead: '{{companyName}} is part of the JobProd network of companies and invites you to join its recruiting team.',
  forAddress: 'This invitation is for {{email}}, until {{date}}. Nothing is decided until you confirm.',
  firstName: 'First name',
  lastName: 'Surname',
  namesUse: 'The candidates you write to will see it, with the name of your company.',
  missing: 'This field is needed.',
  confidential:
    'As a member of the network you may look at profiles freely. In return, what you learn about candidates stays confidential.',
  submit: 'Join the recruiter workspace',
  other: {
    title: 'This invitation is for another address',
    text: 'It is for {{invited}}, and you are signed in as {{signedIn}}. The invitation remains valid: sign out to accept it, or keep your session.',
    leave: 'Sign out and continue',
  },
  already: {
    title: 'You already have an account',
    text: 'You are signed in with the very address of this invitation. One address serves one account: ask for an invitation to another address.',
  },
  absent: {
    title: 'This invitation is no longer open',
    text: 'It has been used, has expired or was withdrawn. If you have joined your team already, sign in; if not, ask your colleague for a new one.',
    action: 'Sign in',
  },
} satisfies typeof fr;
