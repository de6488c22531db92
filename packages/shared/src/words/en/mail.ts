import type fr from '../fr/mail.ts';

export default {
  common: {
    greeting: 'Hello {{firstName}},',
    greetingPlain: 'Hello,',
    signature: 'The JobProd team',
    ignore: 'If you did not ask for this, ignore this message: nothing will happen.',
    legal:
      '{{publisherName}}, {{publisherForm}} with a capital of {{publisherCapital}}, {{publisherRegistry}}, SIRET {{publisherSiret}}, {{publisherStreet}}, {{publisherCity}}, France — {{contactAddress}}',
    openQuote: '“',
    closeQuote: '”',
    confidential:
      'This message names a company of the network. Its name, city and activity are confidential: you have undertaken not to disclose them (article 5 of the terms).',
    unsubscribe: 'No more messages of this kind',
    fallback: 'If the button does not work, copy this address into your browser:',
  },
  signIn: {
    subject: 'Your JobProd sign-in code',
    lead: 'Here is your sign-in code: {{code}}',
    detail: 'Type it on the page where you asked for it, or open the link below. It is valid for ten minutes and works once.',
    action: 'Sign in',
  },
  crowded: {
    subject: 'Your JobProd sign-in link',
    signIn: 'Open the link below to sign in. It is valid for ten minutes and works once.',
    signUp: 'Open the link below to confirm your address. It is valid for ten minutes. Without this confirmation nothing is stored.',
    knownAddress:
      'Someone asked to register with an address we already know. The link below signs you in; it is valid for ten minutes and works once.',
    why: 'Your address has just been typed many times. To be safe, this message carries no code, and the next one will be a few minutes: this link is enough, wherever you open it.',
  },
  dispute: {
    subject: 'Dispute {{reference}}',
    opened: 'A dispute has been opened under the reference {{reference}}.',
    written: 'A message awaits you in the dispute {{reference}}.',
    proposed: 'A proposal to settle amicably awaits you in the dispute {{reference}}. Accepting it ends the dispute.',
    settled: 'The dispute {{reference}} is settled amicably: the proposal was accepted.',
    notSettled: 'The dispute {{reference}} ended without agreement. The courts of Paris may now be turned to, under French law.',
    where: 'To read what is said and answer, open the case once signed in. Every message in it is registered.',
    action: 'Open the case',
  },
  disputePack: {
    readMe:
      'Evidence of the dispute {{reference}}\n\ncase.json: the case and its messages.\nreceipts/: a receipt for each entry of the register, in order. The acts of the dispute are there too, word for word.\nregister-head.txt: the newest signed head. register-keys.txt: the published keys.\n\nTo verify, with neither network nor server: npm run verify -- THIS-FILE.zip --keys <file of the published keys, got elsewhere>\nOr in the browser, on the page /verify: this whole file, or one receipt at a time.\nThe head is held against the register itself by: npm run audit -- register-head.txt\n',
  },
  registerHead: {
    subject: 'JobProd register: {{size}} entries',
    lead: 'This is the newest signed head of JobProd’s register: it covers {{size}} entries.',
    root: 'Root: {{root}}',
    keep: 'Keep the file attached, or this message, where JobProd cannot reach it. Should the register ever be made anew, cut off or rolled back, this head would no longer fit; that is how it would show.',
    action: 'Verify a receipt',
  },
  registerAlarm: {
    subject: 'Alarm: JobProd’s register no longer fits',
    lead: 'JobProd’s register no longer continues what was handed out of it.',
    where: 'Seen at: {{where}}',
    what: 'Keep the heads you received: they are what proves it. The command “npm run audit” names the first entry concerned.',
    action: 'Verify a receipt',
  },
  signUp: {
    subject: 'Confirm your address to become a candidate',
    lead: 'Here is your confirmation code: {{code}}',
    detail:
      'Type it on the registration page, or open the link below. It is valid for ten minutes. Without this confirmation nothing is stored.',
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
  interview: {
    bookedSubject: 'Interview booked: {{when}}',
    bookedToCandidate: 'Your online interview with {{interviewerName}}, of JobProd, is booked: {{when}}. It lasts {{minutes}} minutes.',
    bookedToInterviewer: '{{candidateName}} has booked an online interview with you: {{when}}. It lasts {{minutes}} minutes.',
    inBrowser: 'It takes place in your browser: there is nothing to install, and you will be able to try your camera and microphone first.',
    calendar: 'The attached file puts it in your calendar, and will correct it there if the hour changes.',
    change: 'Something in the way? You can move it or cancel it until {{until}}.',
    changeWhere: 'Something in the way? You can move it or cancel it until {{until}}, in your space, on the “Your interview” page.',
    changeInAgenda: 'Something in the way? The interview is moved or cancelled from your agenda.',
    forCandidate: 'On {{candidateName}}’s clock: {{when}}.',
    movedSubject: 'Interview moved: {{when}}',
    movedToCandidate:
      'Your online interview with {{interviewerName}}, of JobProd, has a new hour. It takes place on {{when}}, instead of {{before}}.',
    movedToInterviewer: 'Your online interview with {{candidateName}} has a new hour. It takes place on {{when}}, instead of {{before}}.',
    cancelledSubject: 'Interview cancelled: {{when}}',
    cancelledToCandidate: 'Your online interview with {{interviewerName}}, of JobProd, planned on {{when}}, is cancelled.',
    cancelledToInterviewer: 'Your online interview with {{candidateName}}, planned on {{when}}, is cancelled.',
    withWords: 'The message left with this change:',
    another: 'You can choose another hour whenever you like.',
    reminderSubject: 'Your interview: {{when}}',
    reminderToCandidate: 'We look forward to seeing you on {{when}} for your online interview with {{interviewerName}}, of JobProd.',
    reminderToInterviewer: 'You are meeting {{candidateName}} on {{when}} for an online interview.',
    missedSubject: 'Interview of {{day}}: it did not take place',
    missedToCandidate:
      'We expected you on {{when}}, and did not find each other. No harm done: choose another hour, or tell us if we are mistaken.',
    missedByUs: 'You waited for us on {{when}}, and nobody came. We apologise; choose another hour, and we will be there.',
    missedToInterviewer: '{{candidateName}} says that the interview planned on {{when}} did not take place. Say how it was in your agenda.',
    toMine: 'See my interview',
    toBooking: 'Choose another hour',
    toAgenda: 'Open my agenda',
    toRoom: 'Open the interview room',
    roomOpens: 'The room opens {{minutes}} minutes before the hour. The button below leads to it; until then, its page waits for you.',
    calendarSummary: 'JobProd interview',
    calendarLocation: 'Online',
    calendarForCandidate: 'With {{interviewerName}}, of JobProd.',
    calendarForInterviewer: 'With {{candidateName}}.',
    calendarRoom: 'The interview room:',
    calendarChange: 'To move or cancel it:',
    calendarFile: 'jobprod-interview.ics',
  },
  spaceInvited: {
    subject: 'A personal invitation from JobProd',
    lead: 'JobProd invites you into its company space, where part of the network presents itself by name. This invitation is yours: it opens with your account alone, and once. Sign in first, then open this link.',
    undertaking:
      'Before you enter you confirm two things: what you read there stays between us, and you will not contact a presented company directly. To meet one, you only have to ask us.',
    action: 'Open my invitation',
    until: 'This link opens until {{until}}.',
  },
  cardPresented: {
    subject: 'Your card is presented',
    lead: 'We have read your company’s card: the candidates we invite read it from now on. You can change it whenever you like, and the version presented stays until we have read the next.',
    action: 'See the card',
  },
  cardSentBack: {
    subject: 'Your card needs another look',
    lead: 'Your company’s card is not shown to candidates for now, and this is why:',
    leadShown: 'We cannot present the new version of your card as it is: candidates still read the one before. This is why:',
    detail: 'Your words are kept as they are: mend them, then hand them in again.',
    action: 'Take the card up again',
  },
  wishDeclined: {
    subject: 'Your wish to be introduced',
    lead: 'You asked us to introduce you to {{companyName}}. We have not passed your wish on, and this is why:',
    detail: 'Other companies are waiting for you in the space, and you can answer us if you would like to talk about it.',
    action: 'Back to the company space',
  },
  meeting: {
    proposedSubject: 'Hours are proposed to you for a meeting',
    proposed: '{{other}} proposes a meeting of {{minutes}} minutes about the job: {{role}}.',
    proposedInstead:
      '{{other}} proposes other hours for your meeting of {{minutes}} minutes ({{role}}). The hour fixed stands until you have accepted another.',
    hour: '— {{when}}',
    choose: 'Choose the one that suits you, or propose others.',
    form: { ON_SITE: 'On site.', VIDEO: 'By video.', PHONE: 'By telephone.' },
    place: 'Where, or how to reach each other: {{place}}',
    scheduledSubject: 'Meeting fixed: {{when}}',
    scheduled: 'Your meeting with {{other}} is fixed: {{when}}, for {{minutes}} minutes. Job: {{role}}.',
    calendar:
      'The file attached puts it into your calendar, without saying with whom or where, and will correct it there if the hour changes.',
    cancelledSubject: 'A meeting is called off',
    cancelled: '{{other}} has called off your meeting of {{when}} ({{role}}).',
    cancelledUnfixed: '{{other}} gives up the meeting you were to fix together ({{role}}).',
    cancelledByYou: 'You have called off your meeting of {{when}} with {{other}}. The file attached takes it out of your calendar.',
    closedByStaff:
      'The JobProd team has called off your meeting of {{when}} with {{other}} ({{role}}). The file attached takes it out of your calendar.',
    closedByStaffUnfixed: 'The JobProd team has closed your introduction to {{other}} ({{role}}): there will be no meeting.',
    closedWhy: 'If you would like to know why, or expected something else, write to {{contactAddress}}.',
    words: 'Their message:',
    missedSubject: 'Did your meeting take place?',
    missed: '{{other}} says that you were not at the meeting of {{when}}.',
    missedAnswer:
      'If that is not so, say it on your page within seven days: we will look into it together. Without an answer, the meeting will be noted as missed.',
    reminder: {
      hoursSubject: 'A meeting is still to be fixed',
      hours:
        'You and {{other}} have agreed to a job interview ({{role}}), and no hour is fixed yet. Propose yours, or answer those you were sent.',
      eveSubject: 'Your meeting: {{when}}',
      eve: 'Your meeting with {{other}} is near: {{when}}, for {{minutes}} minutes. Job: {{role}}.',
      outcomeSubject: 'How did your meeting go?',
      outcome: 'Your meeting with {{other}} was due on {{when}}. Tell us in one click whether it took place.',
    },
    collaborationSubject: 'A collaboration is declared',
    collaboration: '{{other}} tells us that you now work together. Congratulations!',
    collaborationEndsCandidate:
      'The company’s name, city and activity are therefore confidential no more. If this is a mistake, answer us: we will correct it.',
    collaborationEndsCompany:
      'The confidentiality the candidate owed you therefore ends. If this is a mistake, answer us: we will correct it.',
    action: 'Open my introductions',
    chooseAction: 'Choose an hour',
    tellAction: 'Say how it went',
    calendarSummary: 'JobProd meeting',
    calendarLocation: 'See your JobProd space',
    calendarText: 'With whom, where and how: on your “Introductions” page.',
    calendarCancelled: 'This meeting does not take place any more.',
    calendarFile: 'jobprod-meeting.ics',
  },
  termsReceipt: {
    subject: 'Your receipt: terms approved',
    lead: 'You have approved version {{number}} of JobProd’s terms. Your signed receipt is attached to this message: keep it.',
    until: 'Your release ends on {{until}}, at that very second.',
    hash: 'Fingerprint of the approved text (SHA-256): {{contentHash}}',
    detail:
      'This receipt proves what you approved and when, to someone who trusts neither our database nor our staff. You can verify it at any time, with nothing to install.',
    action: 'Verify the receipt',
    withdraw: 'Withdraw my image release, at any time, in two clicks',
  },
  newTerms: {
    subject: 'Our terms have changed',
    lead: 'We have published version {{number}} of our terms of use. The page shows you, sentence by sentence, what changes from the version you approved.',
    detail:
      'There is no hurry and nothing stops: what is under way continues under the version you approved, and your rights remain in full. Only new steps wait for your agreement. The eighteen months of your image release do not change, unless you give it again.',
    action: 'See what changes',
  },
  releaseReminder: {
    subject: 'Your image release ends in {{days}} days',
    subjectTomorrow: 'Your image release ends tomorrow',
    lead: 'Your release for image and voice runs until {{until}}. At that very instant your clip stops being shown, everywhere; your profile stays, without a clip.',
    renew:
      'Only a new approval of the terms renews it, for eighteen months from the day you give it. If you would rather have everything stop on that date, there is nothing to do.',
    action: 'Read again and renew',
    withdraw: 'You can also withdraw your release right now, in two clicks',
  },
  releaseEnded: {
    subject: 'Your image release has ended',
    lead: 'Your release for image and voice ended on {{at}}. Since that instant your clip is no longer shown anywhere; your profile stays, without a clip.',
    renew: 'You can give a new one whenever you like, by approving the terms again. Otherwise there is nothing to do.',
    action: 'Read the terms again',
  },
  releaseWithdrawn: {
    subject: 'Your image release is withdrawn',
    lead: 'You withdrew your release for image and voice on {{at}}. Since that instant your clip is no longer shown anywhere; your profile stays, without a clip.',
    detail:
      'Your waiver of any payment for what was shown stands. You can give a new release whenever you like, by approving the terms again. If this withdrawal did not come from you, write to {{contactAddress}}.',
    action: 'Read the terms again',
  },
  clipApproval: {
    subject: 'Your clip is ready: it is for you to decide',
    lead: 'The edit of your clip is finished. For now only you can see it.',
    detail:
      'Open the link to watch it. You can then approve all of it or a part, choose whether it is public or restricted, or ask for changes. Opening the link decides nothing.',
    action: 'Watch my clip',
    reply:
      'You can also answer this message: “I approve, public” or “I approve, restricted”; or “I do not approve”, saying what to change.',
    silence: 'If you do not answer, nothing is published. The link is valid for {{days}} days.',
  },
  profilePublished: {
    subject: 'Your profile is online',
    public:
      'Your profile is published: JobProd’s visitors and the network’s recruiters can consult it. You will see which companies did, and when.',
    restricted:
      'Your profile is published with restricted diffusion: only people to whom JobProd gives a password can view it. For anyone else it does not exist.',
    promotion: 'You may show it in private to whom you like; while it is active, you have undertaken not to promote it publicly.',
    action: 'See my profile',
  },
  diffusionRestricted: {
    subject: 'Your profile is now restricted',
    whole:
      'Your whole profile can now be reached by password only. For anyone else it no longer exists: in no list, not by its address, not by a link given before.',
    elements: 'These can now be reached by password only: {{elements}}. For anyone else these elements no longer exist.',
    detail:
      'It is free, and only you can lift this restriction. JobProd hands out passwords in private, one per recipient; you see who used theirs and when.',
    action: 'See who can see me',
  },
  restrictionLifted: {
    subject: 'Your profile is no longer restricted',
    lead: 'At your request, the restriction of your profile is lifted: as long as it is published, it is public again. Passwords handed out so far no longer work.',
    detail: 'You can restrict it again at any time.',
    action: 'See who can see me',
  },
  dataLocked: {
    subject: 'Your data are locked',
    byThem:
      'You have locked your data: from now on your profile, clips, videos and interviews exist for nobody but you and the person in charge of data protection at JobProd. Nothing of them is shown, and nothing in them changes.',
    uponRequest:
      'At your request, your data are locked: from now on your profile, clips, videos and interviews exist for nobody but you and the person in charge of data protection at JobProd. Nothing of them is shown, and nothing in them changes.',
    detail: 'Everything is kept. Only you can lift this lock, whenever you like. If this request is not yours, write to {{rightsAddress}}.',
    action: 'See who can see me',
  },
  dataUnlocked: {
    subject: 'Your data are no longer locked',
    lead: 'You have lifted the lock of your data. Your profile is offline, as you left it.',
    detail: 'Nobody sees it until you publish it again.',
    action: 'See who can see me',
  },
  profileErased: {
    subject: 'Your profile is erased',
    lead: 'At your request, your profile is erased for ever: what it said, its pictures, the files of the clip that was shown there, its address and the passwords that opened it. Nobody finds it any more, not even you.',
    stays:
      'Your account remains, with your agreements, the videos you sent, your interviews, what you exchanged with companies, and the registers, where this erasure is entered. To have everything we hold about you erased, write to {{rightsAddress}}.',
    detail: 'You can begin a new profile whenever you like. If this request is not yours, write to us at once.',
    action: 'See my registers',
  },
  profileExpiring: {
    subject: 'Your profile will soon be taken offline',
    lead: 'We have not heard from you for nearly two years. On {{until}}, your profile will stop being shown.',
    detail: 'If it is still of use to you, signing in before then is enough. Otherwise there is nothing to do.',
    action: 'Keep my profile online',
  },
  profileExpired: {
    subject: 'Your profile is no longer online',
    lead: 'Having heard nothing from you for two years, we have taken your profile offline: nobody sees it any more, except you and our team.',
    detail: 'Nothing is erased. You can publish it again whenever you like, in one click.',
    action: 'See my profile',
  },
  sourcesToGo: {
    subject: 'Your raw videos are about to be deleted',
    sent_one: 'The video you sent us will be deleted from {{from}} on.',
    sent_other: '{{count}} videos you sent us will be deleted from {{from}} on.',
    recorded_one: 'The recording of your interview will be deleted from {{from}} on.',
    recorded_other: '{{count}} recordings of your interviews will be deleted from {{from}} on.',
    detail: 'We do not keep what is no longer needed. Nothing changes for what you have approved: your clip stays as it is.',
    more: 'There is nothing to do. If a clip is still to be made of them, write to us before then.',
    action: 'Look at my videos again',
  },
  passwordIssued: {
    subject: 'A password was handed out for your profile',
    recruiter:
      'JobProd has handed a personal password for your restricted profile to a recruiter of the network. It is valid until {{until}}.',
    outsider:
      'JobProd has handed a personal password for your restricted profile to someone outside the network. It is valid until {{until}}.',
    detail: 'You will see in your space when it was used. If this does not suit you, write to {{contactAddress}}: we will revoke it.',
    action: 'See who can see me',
  },
  recruiterInvited: {
    subject: 'Your invitation to the recruiters’ workspace',
    lead: '{{companyName}} belongs to JobProd’s network of companies and invites you to join its recruiting team.',
    detail:
      'This invitation is personal: it is for {{email}}, works once and stays open until {{until}}. Opening the link decides nothing; you confirm on the page.',
    action: 'See my invitation',
  },
  accessEnded: {
    subject: 'Your access to the recruiters’ workspace has ended',
    lead: 'Your company no longer belongs to JobProd’s network. Your sessions, passwords and program accesses are closed, and introductions under way have ended.',
    detail:
      'What you have learnt about candidates remains confidential. If you have a dispute with JobProd, sign in: you can read it and carry it on, or open one. If you have any question, write to {{contactAddress}}.',
  },
  jobBrief: {
    line: 'The job: {{role}}. Place: {{place}}. Contract: {{contract}}. Pay: {{pay}}.',
    PERMANENT: 'permanent',
    FIXED_TERM: 'fixed-term',
    TEMPORARY: 'temporary',
    APPRENTICESHIP: 'apprenticeship',
    INTERNSHIP: 'internship',
    FREELANCE: 'freelance',
  },
  contactStarted: {
    subject: 'A recruiter of the network is writing to you',
    lead: '{{recruiterName}}, of {{companyName}}, has consulted your profile and is writing to you about a job.',
    action: 'Read and reply',
    why: 'Why may they write? Companies of the network consult published profiles freely, then contact the candidates (article 2 of the terms). Your address is not given to them, nor theirs to you.',
    stop: 'Reply to this message or on the page: your address stays private, and only what you write is passed on, without attachments. To end the conversation, answer “Stop” or use the page.',
  },
  contactContinued: {
    subject: 'A new message from a recruiter',
    lead: '{{recruiterName}}, of {{companyName}}, has written to you again.',
  },
  contactReplied: {
    subject: 'A candidate has replied to you',
    lead: 'The candidate of profile {{reference}} has replied to your message.',
    action: 'Read and reply',
    reply: 'Reply to this message or on the page: your address stays private, and only what you write is passed on, without attachments.',
  },
  contactFiles: {
    wait_one: 'A file is attached to this message: download it from the conversation’s page.',
    wait_other: '{{count}} files are attached to this message: download them from the conversation’s page.',
  },
  contactStopped: {
    subject: 'A conversation has ended',
    lead: 'The candidate of profile {{reference}} has chosen to end your conversation. Your company can no longer write to them.',
  },
  reportDecided: {
    subject: 'Our answer to your report',
    CONTACT: {
      UPHELD:
        'We looked into the conversation you reported, and you were right. It is stopped: nobody of that company can write to you any more. Our answer:',
      NOT_UPHELD:
        'We looked into the conversation you reported, and do not uphold the report. You can stop that conversation whenever you wish. Our answer:',
      action: 'Read the conversation again',
    },
    DIRECT_APPROACH: {
      UPHELD: 'We looked into the direct approach you reported, and you were right. Our answer:',
      NOT_UPHELD: 'We looked into the direct approach you reported, and do not uphold the report. Our answer:',
      action: 'See my reports',
    },
    dispute:
      'Not satisfied with this answer? Write to {{contactAddress}}, or open a dispute from your space: we will first look for an amicable way out.',
  },
  contactUpheld: {
    subject: 'A conversation was reported',
    lead: 'The candidate of profile {{reference}} reported your conversation. Somebody of the team looked into it and agrees: the conversation is stopped, and your company cannot write to them any more.',
    detail: 'To know why, or to tell your side of it, write to {{contactAddress}}.',
  },
  approachUpheld: {
    subject: 'A reminder of your undertakings',
    undertaking:
      'By approving the terms you undertook not to contact directly the companies presented to you: introductions go through JobProd.',
    someone: 'A company of the network reported a direct approach of yours. Somebody of the team looked into it and upholds the report.',
    named: 'The company {{companyName}} reported a direct approach of yours. Somebody of the team looked into it and upholds the report.',
    detail: 'Nothing else follows from it today. If this is not right, or to talk about it, write to {{contactAddress}}.',
  },
  letterPassedOn: {
    subject: 'Your message is passed on',
    lead: 'Your message was passed on by JobProd, without your address.',
    file: 'The attachment was not: by mail, only the text goes through us. You can add your files on the page of the conversation.',
    address:
      'Your address or number, which stood in your text, was taken out to stay private. If you wish to give it, write it on the page of the conversation.',
    inPlaceOfAddress: '[contact details kept private]',
  },
  introductionAsked: {
    subject: 'An introduction is proposed to you',
    lead: '{{recruiterName}}, of {{companyName}} ({{city}}, {{activity}}), would like to meet you for a job interview.',
    detail:
      'Opening the link decides nothing: you answer on the page. If you both agree, each receives the other’s details, and you undertake to follow up with an interview. Until the other has agreed, you can take your agreement back.',
    reply: 'You can also answer this message, with “I agree” or “I do not agree”.',
    action: 'See the proposal',
    until: 'Without an answer by {{until}}, the proposal lapses by itself.',
  },
  introductionWished: {
    leadCandidate:
      'You asked us to: we propose to {{recruiterName}} ({{companyName}}, {{city}}, {{activity}}) to meet you for a job interview. Your wish is not yet an agreement.',
    leadByStaff:
      'JobProd proposes that you meet {{recruiterName}} ({{companyName}}, {{city}}, {{activity}}) for a job interview. The company knows nothing of it yet: we ask it only if you agree.',
    leadCompany: 'The candidate of profile {{reference}} would like to meet you for a job interview, and we think this may interest you.',
    leadCompanyByStaff:
      'JobProd proposes that you meet the candidate of profile {{reference}} for a job interview. They have already agreed.',
    subjectCompany: 'Would you like to meet this candidate?',
    detailCompany:
      'If you both agree, each of you receives the other’s address, and you undertake to hold the interview. Opening the link decides nothing: you answer on the page.',
    actionCompany: 'See the proposal',
  },
  introductionToConfirm: {
    subject: 'Confirm your request for an introduction',
    lead: 'You have asked to be introduced, for a job interview, to the candidate of profile {{reference}}.',
    detail:
      'A request made online is not yet an agreement: confirm it from this link. If the candidate agrees too, each receives the other’s details, and you undertake to hold the interview.',
    action: 'Confirm my request',
  },
  introductionMade: {
    subject: 'You both agree: here is how to reach each other',
    toCandidate: '{{name}}, of {{companyName}}, agrees to meet you, as you do. Here is their address: {{email}}',
    toCompany: '{{name}} agrees to meet you, as you do. Here is their address: {{email}}',
    detail: 'Arrange an interview together: each of you undertook it by agreeing.',
    action: 'See my introductions',
  },
  introductionEnded: {
    subject: 'An introduction will not come about',
    CANDIDATE: {
      COMPANY: {
        DECLINED: '{{companyName}} will not, after all, go on with the introduction it proposed.',
        WITHDRAWN: '{{companyName}} has withdrawn its request for an introduction, as each may do until the other has agreed.',
        EXPIRED: 'The introduction proposed by {{companyName}} did not receive two agreements within fourteen days: it has lapsed.',
        RELEASED: 'The introduction proposed by {{companyName}} cannot go on: what it rested on has changed.',
      },
      CANDIDATE: {
        DECLINED: '{{companyName}} will not go on with the introduction you asked for.',
        WITHDRAWN: '{{companyName}} has taken its agreement back, as each may do until the other has agreed.',
        EXPIRED:
          'The introduction to {{companyName}} that you asked for did not receive two agreements within fourteen days: it has lapsed.',
        RELEASED: 'The introduction to {{companyName}} that you asked for cannot go on: what it rested on has changed.',
      },
      STAFF: {
        DECLINED: '{{companyName}} will not go on with the introduction we proposed to you both.',
        WITHDRAWN: '{{companyName}} has taken its agreement back, as each may do until the other has agreed.',
        EXPIRED:
          'The introduction to {{companyName}} that we proposed did not receive both your agreements within the fourteen days: it has lapsed.',
        RELEASED: 'The introduction to {{companyName}} that we proposed cannot go on: what it rested on has changed.',
      },
    },
    COMPANY: {
      COMPANY: {
        DECLINED: 'The candidate of profile {{reference}} does not wish to go on with your request for an introduction.',
        WITHDRAWN: 'The candidate of profile {{reference}} has taken their agreement back, as each may do until the other has agreed.',
        EXPIRED:
          'Your request for an introduction to the candidate of profile {{reference}} did not receive two agreements within fourteen days: it has lapsed.',
        RELEASED: 'Your request for an introduction to the candidate of profile {{reference}} cannot go on: what it rested on has changed.',
      },
      CANDIDATE: {
        DECLINED: 'The candidate of profile {{reference}}, who had wished to meet you, will not go on with the introduction after all.',
        WITHDRAWN: 'The candidate of profile {{reference}} has taken their agreement back, as each may do until the other has agreed.',
        EXPIRED:
          'The introduction that the candidate of profile {{reference}} asked for did not receive two agreements within fourteen days: it has lapsed.',
        RELEASED: 'The introduction that the candidate of profile {{reference}} asked for cannot go on: what it rested on has changed.',
      },
      STAFF: {
        DECLINED: 'The candidate of profile {{reference}} will not, after all, go on with the introduction we proposed.',
        WITHDRAWN: 'The candidate of profile {{reference}} has taken their agreement back, as each may do until the other has agreed.',
        EXPIRED:
          'The introduction to the candidate of profile {{reference}} that we proposed did not receive two agreements within the fourteen days: it has lapsed.',
        RELEASED:
          'The introduction to the candidate of profile {{reference}} that we proposed cannot go on: what it rested on has changed.',
      },
    },
    detail: 'There is nothing for you to do.',
  },
  staffInvited: {
    subject: 'Your access to the JobProd team',
    lead: 'You have been given access to the JobProd back office.',
    detail: 'Sign in with this address: a code will be sent to you each time.',
    action: 'Sign in',
  },
  releaseQuestion: {
    subject: 'Your image release: take it back?',
    lead: 'You wrote to us about your image release, and we are not certain that we understood. Taking it back needs no reason.',
    question:
      'Do you want to take it back? If so, open this link and confirm, or simply answer “I withdraw my image release”. Your clip then stops being shown at once, everywhere. If not, nothing changes.',
    action: 'Take it back',
  },
  mailUnclear: {
    contact: {
      subject: 'Your message: what should we pass on?',
      lead: 'Thank you for your answer. We found no text in it to pass on: quotations and signatures are not.',
      question: 'What would you like to write? Answer this message, with your text above this one.',
    },
    letter: {
      subject: 'Your message: should we pass it on?',
      lead: 'You wrote to us, and your message seems meant for the person you write with through JobProd. It was not passed on: nothing leaves without your word.',
      question:
        'What would you like to write to them? Answer this message, with your text above this one: it is passed on, without your address. If your message was meant for us, simply write to {{contactAddress}}.',
    },
    clip: {
      subject: 'Your clip: yes or no?',
      lead: 'Thank you for your answer. We are not sure we understood it, and only a clear yes counts as approval.',
      question:
        'Do you approve this clip as it is? Simply answer “I approve, public”, “I approve, restricted”, or “I do not approve” followed by what to change.',
    },
    introduction: {
      subject: 'Your introduction: yes or no?',
      lead: 'Thank you for your answer. We are not sure we understood it, and only a clear yes counts as an agreement.',
      question: 'Do you agree to this introduction? Simply answer “I agree” or “I do not agree”.',
    },
    restriction: {
      subject: 'Your restricted diffusion: which part?',
      lead: 'You wrote to us about restricted diffusion. It is free, needs no reason, and you alone decide.',
      question:
        'What would you like to restrict? Answer “Restrict my whole profile”, or name the elements: “Restrict my clip and my name”, for example. To lift a restriction, open your diffusion page.',
    },
    rights: {
      subject: 'Your data: what would you like?',
      lead: 'You wrote to us about your data. Your rights are whole, and need no reason; we only want to be sure that we understood you.',
      question:
        'Would you like a copy of your data, to have some of it corrected (say which, and what it should read), locked or erased, or to object to its use? Simply answer this message.',
    },
    other: {
      subject: 'Your message: what is it about?',
      lead: 'Thank you for writing to us. We are not sure that we understood what you would like.',
      question: 'Could you tell us in one sentence, by answering this message? Someone of the team will read you.',
    },
  },
  dataRectified: {
    subject: 'Your correction is made',
    lead: 'You asked us for a correction. It is done.',
    name: 'Your name now reads {{name}}.',
    language: 'We now write to you in English.',
    elements: 'Corrected on your profile: {{elements}}.',
    clip: 'The title or description of your published clip held your name as it now reads. No clip may carry it (article 2.2): it was taken off at once, and another will be proposed to you.',
    page: 'The text of your profile holds your name, which you chose not to show: please read it again, or choose to show it.',
    detail:
      'This correction is entered in the register. If something is still wrong, write to {{rightsAddress}}; the rest of your profile you can correct yourself at any time.',
  },
  diffusionQuestion: {
    subject: 'Your clip: public or restricted?',
    lead: 'Your agreement to this clip is noted. Nothing is published until you have chosen its diffusion.',
    question: 'Public, or restricted to those whom JobProd hands a password? Simply answer “Public” or “Restricted”.',
  },
  doneByMail: {
    approvedPublic: {
      subject: 'Your clip is approved',
      lead: 'You approved your clip by answering our mail, for public diffusion. The approval is in the register, with the fingerprint of your message. You can withdraw your clip at any time.',
    },
    approvedRestricted: {
      subject: 'Your clip is approved',
      lead: 'You approved your clip by answering our mail, for restricted diffusion. The approval is in the register, with the fingerprint of your message. You can withdraw your clip at any time.',
    },
    changes: {
      subject: 'Your changes are passed on',
      lead: 'You did not approve this clip: nothing is published. Your message is passed on to the person who edits it, who will send you a new version.',
    },
    agreed: {
      subject: 'Your agreement is recorded',
      lead: 'Your agreement to this introduction is recorded. As soon as the other has agreed, each receives the other’s details; until then you can take yours back from your pages.',
    },
    declined: {
      subject: 'Your refusal is recorded',
      lead: 'You declined this introduction: it will not take place, and your details stay private.',
    },
    stopped: {
      subject: 'Your conversation has ended',
      lead: 'You ended a conversation by answering our mail. Nobody of that company can write to you any more, and they learn, without a reason, that it has ended.',
    },
    rights: {
      subject: 'Your request has arrived',
      lead: 'Your request about your data is in the register under the date of your message. We answer by {{due}}, and sooner where we can.',
    },
  },
  refusedByMail: {
    subject: 'Your message could not be acted on',
    lead: 'We understood your message, but what it asks is not possible for now:',
    notPossible: 'Things have changed since: it is no longer possible.',
    action: 'Open my pages',
  },
  mailConfirmation: {
    subject: 'Confirm the message received in your name',
    lead: 'We received a message that says it comes from you. Nothing proves that it came from your mailbox, so we have not acted on it.',
    detail:
      'If you wrote it, open the link: you will see what the message asks, and a button to confirm it. Opening the link decides nothing. It is valid for {{days}} days.',
    ignore: 'If you did not write it, do nothing: nothing will happen, and our team can see it.',
    action: 'See what is asked',
  },
  unsubscribePage: {
    question: {
      title: 'No more of these messages?',
      text: 'Your exchanges stay on their page. Messages that are part of the contract (approvals, introductions, deadlines, rights over your data) always reach you.',
      action: 'Stop sending them',
    },
    done: {
      title: 'Noted',
      text: 'You will not receive these messages any more. You can change your mind at any time, on your account page.',
    },
    unknown: {
      title: 'This link leads nowhere',
      text: 'It is incomplete, or the message that carried it is gone. You choose the messages you receive on your account page.',
    },
    topics: {
      CONVERSATIONS: 'These messages tell you of a new word in an exchange that has already begun.',
      SAVED_SEARCHES: 'These messages tell you, once a day, how many new profiles your searches find.',
    },
    home: 'Go to JobProd',
  },
  webhookDisabled: {
    subject: 'Your programs are no longer told',
    text: 'For three days, none of the messages we send to your program at {{host}} has been accepted. We have stopped sending them.',
    next: 'Once your program answers again, delete this address and add it: a new secret will be shown to you. What has changed meanwhile can still be read through the API.',
    action: 'See the addresses that are told',
  },
  savedSearchNews: {
    subject: 'New profiles for your searches',
    lead: 'Since our last message, profiles were published that your searches find:',
    found_one: '“{{name}}”: {{count}} new profile',
    found_other: '“{{name}}”: {{count}} new profiles',
    action: 'See the profiles',
    why: 'You asked for it when you saved these searches. A day without a new profile is a day without a message.',
  },
  emailChangeToOld: {
    subject: 'Changing your address: confirm from here',
    lead: 'You ask for {{newEmail}} to become the address of your JobProd account: the one that signs you in, where we write to you, where your agreements come from.',
    detail:
      'Nothing changes until both mailboxes have confirmed: this one and the new one, in whichever order you like. Opening the link decides nothing; the page lets you confirm, or stop it all.',
    action: 'Confirm or stop',
    notYou: 'This was not you? Open the link and stop it all, then sign out the devices you do not recognise, on the page of your account.',
    until: 'Without both confirmations by {{until}}, the request lapses by itself.',
  },
  emailChangeToNew: {
    subject: 'Confirm your new address',
    lead: 'Somebody asks for this address to become that of their JobProd account. If it is you, we only need to know that you read here.',
    detail: 'The old mailbox has to confirm as well. Opening the link decides nothing: you confirm on the page.',
    action: 'Confirm this address',
    until: 'The link is valid until {{until}}.',
  },
  addressAskedFor: {
    subject: 'Somebody asked to use your address',
    lead: 'Somebody asked JobProd for this address to become that of their account. It cannot be, and nothing has changed.',
    detail: 'There is nothing for you to do. If it was you, you can ask again with another address, or sign in with this one.',
  },
  emailChangedToNew: {
    subject: 'Your address has changed',
    lead: 'It is done: this address is now that of your JobProd account. It signs you in, and your agreements come from here.',
    detail:
      'What had been sent to the old address is of no use any more; questions left open are asked again here. Other devices have been signed out.',
    clip: 'The title or description of your published clip holds your new address, or a part of it. No clip may carry it (article 2.2): it was taken off at once, and another will be proposed to you.',
    action: 'Sign in',
  },
  emailChangedToOld: {
    subject: 'This address is no longer that of your account',
    lead: 'Your JobProd account now has another address. This one no longer signs in, nor gives an agreement.',
    detail: 'If it was not your wish, write to us at once at {{contactAddress}}: every step is in the register.',
  },
  emailChangeNotPossible: {
    subject: 'Your address could not be changed',
    lead: 'Both mailboxes confirmed, but the new address has meanwhile become that of another account. Nothing has changed.',
    detail: 'You can start again with another address, on the page of your account.',
  },
  mailboxRecovery: {
    confirm: {
      subject: 'You lost your mailbox: confirm this one',
      lead: 'Somebody, most likely you, tells us that they can no longer open the mailbox of their JobProd account, and can be reached here.',
      detail:
        'Open the link and confirm that you read this address, by {{until}}. Someone of our team will then write to you to establish who you are. Without a confirmation nothing is passed on, and all of it is deleted.',
      action: 'Confirm this address',
    },
    warning: {
      subject: 'Is this you? Your address is about to change',
      lead: 'Somebody told us that they lost this mailbox, and established with our team that your account is theirs. On {{due}}, your account will change its address.',
      detail:
        'If you read this message and it is not you, stop it all in one gesture: open the link and confirm. Opening the link decides nothing.',
      action: 'This was not me',
      otherwise: 'If it is you, there is nothing for you to do.',
    },
    accepted: {
      subject: 'Your identity is established',
      lead: 'Our team has established that the account is yours. It will have this address on {{due}}.',
      detail:
        'The waiting time protects everyone: the old address is told, and whoever still reads there can stop it all. There is nothing for you to do until then; we will write to you.',
    },
    refused: {
      subject: 'Your request did not succeed',
      lead: 'We could not open this account to you. Here is what our team has to say: {{reason}}',
      detail: 'You can ask again, or write to us at {{contactAddress}}.',
    },
    stopped: {
      subject: 'Your request was stopped',
      lead: 'Somebody who still reads at the old address, or is signed in to the account, stopped the request. Nothing has changed.',
      detail: 'If the account is yours, write to us at {{contactAddress}}.',
    },
    notPossible: {
      subject: 'Your request could not be carried out',
      lead: 'At the end of the waiting time the change of address was no longer possible: the account is closed, or this address is meanwhile that of another. Nothing has changed.',
      detail: 'You can ask again with another address, or write to us at {{contactAddress}}.',
    },
  },
  staffAnswer: { subject: 'JobProd’s answer to your message' },
} satisfies typeof fr;
