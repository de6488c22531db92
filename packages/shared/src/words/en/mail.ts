import type fr from '../fr/mail.ts';

export default {
  common: {
    greeting: 'Hello {{firstName}},',
    greetingPlain: 'Hello,',
    signature: 'The JobProd team',
    ignore: 'If you did not ask for this, ignore this message: nothing will happen.',
    legal: 'JOBPROD, SARL with a capital of €2,000, RCS Paris, SIRET 534 662 531 00019, 19 rue Philibert Lucot, 75013 Paris, France — contact@jobprod.com',
    fallback: 'If the button does not work, copy this address into your browser:',
  },
  signIn: {
    subject: 'Your JobProd sign-in code',
    lead: 'Here is your sign-in code: {{code}}',
    detail: 'Type it on the page where you asked for it, or open the link below. It is valid for ten minutes and works once.',
    action: 'Sign in',
  },
  signUp: {
    subject: 'Confirm your address to become a candidate',
    lead: 'Here is your confirmation code: {{code}}',
    detail: 'Type it on the registration page, or open the link below. It is valid for ten minutes. Without this confirmation nothing is stored.',
    action: 'Confirm my address',
  },
  unknownAddress: {
    subject: 'Signing in to JobProd',
    lead: 'Someone asked to sign in to JobProd with this address, but no account uses it.',
    detail: 'Perhaps you registered with another address? If not, you can become a candidate in two minutes.',
    action: 'Become a candidate',
  },
  knownAddress: {
    subject: 'You already have a JobProd account',
    lead: 'You have just asked to register with an address we already know. Here is a sign-in code: {{code}}',
    detail: 'Type it on the registration page, or open the link below. It is valid for ten minutes and works once.',
    action: 'Sign in',
  },
  termsReceipt: {
    subject: 'Your receipt: terms approved',
    lead: 'You have approved version {{number}} of JobProd’s terms. Your signed receipt is attached to this message: keep it.',
    hash: 'Fingerprint of the approved text (SHA-256): {{contentHash}}',
    detail: 'This receipt proves what you approved and when, to someone who trusts neither our database nor our staff. You can verify it at any time, with nothing to install.',
    action: 'Verify the receipt',
  },
  clipApproval: {
    subject: 'Your clip is ready: it is for you to decide',
    lead: 'The edit of your clip is finished. For now only you can see it.',
    detail: 'Open the link to watch it. You can then approve all of it or a part, choose whether it is public or restricted, or ask for changes. Opening the link decides nothing.',
    action: 'Watch my clip',
    silence: 'If you do not answer, nothing is published. The link is valid for {{days}} days.',
  },
  profilePublished: {
    subject: 'Your profile is online',
    public: 'Your profile is published: JobProd’s visitors and the network’s recruiters can consult it. You will see which companies did, and when.',
    restricted: 'Your profile is published with restricted diffusion: only people to whom JobProd hands a password can consult it. For anyone else it does not exist.',
    promotion: 'You may show it in private to whom you like; while it is active, you have undertaken not to promote it publicly.',
    action: 'See my profile',
  },
  diffusionRestricted: {
    subject: 'Your restricted diffusion is in place',
    whole: 'Your whole profile can now be reached by password only. For anyone else it no longer exists: in no list, not by its address, not by a link given before.',
    elements: 'These can now be reached by password only: {{elements}}. For anyone else these elements no longer exist.',
    detail: 'It is free, and only you can lift this restriction. JobProd hands out passwords in private, one per recipient; you see who used theirs and when.',
    action: 'See my diffusion',
  },
  restrictionLifted: {
    subject: 'Your restricted diffusion is lifted',
    lead: 'At your request, the restriction of your profile is lifted: as long as it is published, it is public again. Passwords handed out so far no longer work.',
    detail: 'You can restrict the diffusion again at any time.',
    action: 'See my diffusion',
  },
  passwordIssued: {
    subject: 'A password was handed out for your profile',
    recruiter: 'JobProd has handed a personal password for your restricted profile to a recruiter of the network. It is valid until {{until}}.',
    outsider: 'JobProd has handed a personal password for your restricted profile to someone outside the network. It is valid until {{until}}.',
    detail: 'You will see in your space when it was used. If this does not suit you, write to contact@jobprod.com: we will revoke it.',
    action: 'See my diffusion',
  },
  recruiterInvited: {
    subject: 'Your invitation to the recruiters’ workspace',
    lead: '{{companyName}} belongs to JobProd’s network of companies and invites you to join its recruiting team.',
    detail: 'This invitation is personal: it is for {{email}}, works once and stays open until {{until}}. Opening the link decides nothing; you confirm on the page.',
    action: 'See my invitation',
  },
  accessEnded: {
    subject: 'Your access to the recruiters’ workspace has ended',
    lead: 'Your company no longer belongs to JobProd’s network. Your sessions, passwords and program accesses are closed, and introductions under way have ended.',
    detail: 'What you have learnt about candidates remains confidential. If you have any question, write to contact@jobprod.com.',
  },
  staffInvited: {
    subject: 'Your access to the JobProd team',
    lead: 'You have been given access to the JobProd back office.',
    detail: 'Sign in with this address: a code will be sent to you each time.',
    action: 'Sign in',
  },
} satisfies typeof fr;
