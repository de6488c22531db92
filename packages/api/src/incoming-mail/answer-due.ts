import { addInParis } from '@jobprod/shared/civil-time';

/** A right over data is answered within a month (article 6; GDPR, article 12). */
export const answerDue = (receivedAt: Date): Date => addInParis(receivedAt, { months: 1 });
