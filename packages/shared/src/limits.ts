/** Bounds of every input, in characters unless the name says otherwise; pages and server read the same ones. */
export const limits = {
  email: 254,
  personName: 80,
  shortText: 160,
  longText: 5_000,
  reason: 1_000,
  token: 200,
  termsText: 120_000,
  scanBytes: 20 * 1024 * 1024,
  scans: 20,
  graphqlBodyBytes: 256 * 1024,
  pageSize: 100,
  clipTitle: 90,
  clipDescription: 600,
  /** How long a clip may be, until an administrator says otherwise, within the two bounds below (C1). */
  clipSeconds: 180,
  clipSecondsLeast: 15,
  clipSecondsMost: 600,
  clipSegments: 60,
  /** Of one clip, and of one of its captions; a file of captions in characters. */
  captionCues: 300,
  captionText: 200,
  captionsFile: 200_000,
  /** Of all the captions of one clip together, in characters: what they say of a person is looked for at each keystroke. */
  captionsText: 20_000,
  /** What a candidate remarks upon in one version of their clip. */
  clipRemarks: 30,
  clipCard: 120,
  clipCardLines: 3,
  clipCardSecondsLeast: 1,
  clipCardSecondsMost: 10,
  sourceBytes: 2 * 1024 * 1024 * 1024,
  sourceSeconds: 2 * 60 * 60,
  trackBytes: 4 * 1024 * 1024 * 1024,
  /** Of one side of one interview, over all its recordings. */
  tracks: 120,
  tracksBytes: 16 * 1024 * 1024 * 1024,
  /** How long after a recording's end a device may still send what it kept of it. */
  trackDays: 14,
  /** Of one side of a recording, at the most (I3). */
  lostSeconds: 5,
  headline: 120,
  profileSummary: 3_000,
  profileWord: 80,
  profileLine: 160,
  experienceDescription: 2_000,
  salaryWish: 1_000_000,
  skills: 40,
  places: 20,
  experiences: 30,
  educations: 20,
  spokenLanguages: 20,
  portfolio: 20,
  portfolioLink: 500,
  workDescription: 600,
  pictureBytes: 12 * 1024 * 1024,
  pictureAlt: 160,
  contactMessage: 4_000,
  /** Of one file in a conversation; of those of one message; and of what one is called, without its ending. */
  attachmentBytes: 5 * 1024 * 1024,
  attachments: 5,
  attachmentName: 100,
  /** A letter as it came by mail, with all it answers, in characters. */
  letterText: 40_000,
  interviewMinutes: 45,
  /** How long before its hour an interview's room lets its two people in. */
  roomOpensMinutesBefore: 15,
  interviewStepMinutes: 30,
  interviewNoticeHours: 12,
  interviewHorizonDays: 28,
  interviewChangeHours: 6,
  interviewReservedMinutes: 10,
  interviewOutcomeDays: 30,
  weeklyHours: 40,
  guideQuestion: 300,
  guideQuestions: 40,
  guideFamilies: 30,
  askedQuestions: 100,
  interviewNotes: 20_000,
  /** How long an interviewer's notes are kept after the interview, where nothing ends them before. */
  deskDays: 180,
  /** Of one recording. */
  offTopicPassages: 100,
  cardOffers: 12,
  /** Proposed at once, for a meeting between a company and a candidate. */
  meetingHours: 3,
  meetingMinutes: { from: 15, to: 240 },
  meetingHorizonDays: 90,
  meetingPlace: 300,
  /** After two agreements without a fixed hour: a reminder, then staff. */
  meetingHoursDays: 5,
  meetingOverdueDays: 14,
  meetingEveHours: 24,
  /** After the end: a word is asked for, then staff see that it was not given. */
  meetingToldHours: 2,
  meetingUntoldDays: 3,
  /** For the one of whom the other says that they did not come. */
  meetingAnswerDays: 7,
  /** Of one recruiter; what one is called; and how many values of one kind it holds. */
  savedSearches: 30,
  searchName: 80,
  searchedValues: 20,
  /** Of one company, on all its lists; of its notes on one profile, and of one note; and how long either is kept. */
  shortlisted: 2_000,
  companyNotes: 50,
  companyNote: 2_000,
  companyNoteDays: 730,
  /** How long an address of a webhook may be. */
  webhookUrl: 2_000,
  /** How long what became of a message to a webhook is kept. */
  webhookDeliveryDays: 30,
  /** For how long a webhook takes nothing before it is given up on. */
  webhookFailingDays: 3,
  hoursExceptions: 100,
  pauseMinutes: 120,
} as const;
