import { allow } from 'graphql-shield';
import { isSignedIn, mindsMails, type Rules } from '../authorization/define-rule.ts';

export const outgoingMailRules: Rules = {
  Query: { outgoingMails: mindsMails },
  Mutation: { resumeMailAddress: mindsMails, chooseMailTopic: isSignedIn, acknowledgeMailTrouble: isSignedIn },
  Viewer: { mailTopics: allow, mailTrouble: allow },
  OutgoingMail: { '*': mindsMails },
  OutgoingMailConnection: { '*': mindsMails },
  OutgoingMailEdge: { '*': mindsMails },
  MailAttempt: { '*': mindsMails },
  MailTopicChoice: { '*': allow },
  MailTrouble: { '*': allow },
  ResumeMailAddressPayload: { '*': mindsMails },
  ChooseMailTopicPayload: { '*': allow },
  AcknowledgeMailTroublePayload: { '*': allow },
};
