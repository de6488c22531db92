type Waiting<Question, Answer> = { question: Question; resolve(answer: Answer): void; reject(error: unknown): void };

/**
 * Asks together what was asked in the same turn of the event loop, by whomever: under load, as many requests as were read from their sockets at once share a
 * statement, which costs Node and PostgreSQL more than what is in it. Each answer goes to its own asker, and nothing is kept: the next turn asks anew.
 * `ask` answers in the order of the questions.
 */
export const inOneGo = <Question, Answer>(ask: (questions: readonly Question[]) => Promise<readonly Answer[]>) => {
  let waiting: Waiting<Question, Answer>[] = [];
  const askAll = async (): Promise<void> => {
    const asked = waiting;
    waiting = [];
    try {
      const answers = await ask(asked.map(({ question }) => question));
      if (answers.length !== asked.length) throw new Error('Some were asked for and not answered');
      for (const [index, answer] of answers.entries()) asked[index]?.resolve(answer);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  };
  return (question: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void askAll());
      waiting.push({ question, resolve, reject });
    });
};
