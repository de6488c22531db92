import { defineTick } from '../../platform/jobs/jobs.ts';

/** Answers are kept for a day, for a caller to ask again. */
export const forgetAnswers = defineTick({
  name: 'forget-answers',
  everySeconds: 600,
  async run({ services, now }) {
    await services.orm.em.fork().execute('delete from idempotent_answer where expires_at <= ?', [now]);
  },
});
