import { defineTick } from '../platform/jobs/jobs.ts';
import { settleIntroductions } from './settle-introductions.ts';

export const settleIntroductionsTick = defineTick({
  name: 'settle-introductions',
  everySeconds: 2,
  run: settleIntroductions,
});
