import { allow } from 'graphql-shield';
import { fieldRule, type Rules } from '../authorization/define-rule.ts';
import { worksOnClips } from '../clips/clip-access.ts';
import { hasAgenda } from '../interviews/has-agenda.ts';
import type { Interview } from '../interviews/interview.entity.ts';
import { mayReadNotes, sitsAtDesk } from './desk-access.ts';

const ownDesk = fieldRule<Interview>('its interviewer, or staff: administrator', (interview, { viewer }) => sitsAtDesk(interview, viewer));

const ofThem = fieldRule<Interview>('its candidate, once it is over', (interview, { viewer, now }) => mayReadNotes(interview, viewer, now));

const editorsOnly = fieldRule('staff: editor, who works on clips', (_source, { viewer }) => worksOnClips(viewer));

/** The desk is reached through an interview that is one's own (`sitsAtDesk`); the candidate has the interview, and not the desk; what was noted of them is theirs to read afterwards (G2). */
export const deskRules: Rules = {
  Mutation: { chooseGuide: hasAgenda, saveInterviewNotes: hasAgenda, noteAskedQuestion: hasAgenda, forgetAskedQuestion: hasAgenda },
  Interview: { desk: ownDesk, notesTaken: ofThem },
  ClipSource: { askedQuestions: editorsOnly },
  InterviewDesk: { '*': allow },
  InterviewNotes: { '*': allow },
  AskedQuestion: { '*': allow },
  SourceQuestion: { '*': allow },
  DeskPayload: { '*': allow },
};
