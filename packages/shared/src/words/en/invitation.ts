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
  space: {
    title: 'Your personal invitation',
    lead: 'JobProd opens its company space to you, where part of the network presents itself by name.',
    until: 'This invitation opens until {{date}}. Nothing is decided until you have confirmed.',
    acknowledge:
      'What I will read here is private and stays confidential. I undertake to contact none of the presented companies directly: to meet one, I ask JobProd.',
    missing: 'Without this undertaking the space stays closed.',
    enter: 'Enter the space',
  },
  absent: {
    title: 'This invitation is no longer open',
    text: 'It has been used, has expired or was withdrawn. If it is yours personally, it opens with your account alone: sign in, then open the link of the e-mail again. If not, ask whoever invited you for a new one.',
    action: 'Sign in',
  },
} satisfies typeof fr;
