import { allow } from 'graphql-shield';
import { isInChargeOfDiffusion, isPerson, type Rules } from '../authorization/define-rule.ts';

export const incomingMailRules: Rules = {
  Query: { incomingMails: isInChargeOfDiffusion, mailConfirmation: isPerson },
  Mutation: {
    fileMail: isInChargeOfDiffusion,
    answerMail: isInChargeOfDiffusion,
    askAboutMail: isInChargeOfDiffusion,
    rectifyByMail: isInChargeOfDiffusion,
    confirmMail: isPerson,
  },
  IncomingMail: { '*': isInChargeOfDiffusion },
  IncomingMailConnection: { '*': isInChargeOfDiffusion },
  IncomingMailEdge: { '*': isInChargeOfDiffusion },
  MailFile: { '*': isInChargeOfDiffusion },
  MailThing: { '*': isInChargeOfDiffusion },
  MailReading: { '*': isInChargeOfDiffusion },
  MailVerdict: { '*': isInChargeOfDiffusion },
  MailConfirmation: { '*': allow },
  FileMailPayload: { '*': isInChargeOfDiffusion },
  AnswerMailPayload: { '*': isInChargeOfDiffusion },
  AskAboutMailPayload: { '*': isInChargeOfDiffusion },
  RectifyByMailPayload: { '*': isInChargeOfDiffusion },
  ConfirmMailPayload: { '*': allow },
};
