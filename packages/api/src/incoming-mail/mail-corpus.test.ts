import { type MailAnswer, readAnswer } from '@jobprod/shared/mail-reading/read-answer';
import { describe, expect, it } from 'vitest';
import { clients, statements } from '../../test/mail-corpus.ts';
import { readMessage } from '../platform/mail/read-message.ts';

const cases = clients.flatMap((client) =>
  statements.map((statement) => ({ client: client.name, ...statement, raw: client.build(statement) })),
);
const answerOf = async (raw: Buffer): Promise<MailAnswer> =>
  readAnswer((await readMessage(raw, 'camille@example.test'))?.text ?? '', { names: ['Camille', 'Durand'], version: 1 });

/** Written by hand as those clients write; each quotes our own mail, which is full of yes and no. */
describe('C3, N6: answers as mail programs send them, French and English', () => {
  it('there are more than two hundred', () => expect(cases.length).toBeGreaterThan(200));

  it('none is taken for a yes that is not one', async () => {
    const wrong: string[] = [];
    for (const { raw, means, client, text } of cases)
      if ((await answerOf(raw)) === 'yes' && means !== 'yes') wrong.push(`${client}: ${text}`);
    expect(wrong).toEqual([]);
  });

  it('every one is taken for what it means', async () => {
    const wrong: string[] = [];
    for (const { raw, means, client, text } of cases) {
      const answer = await answerOf(raw);
      if (answer !== means) wrong.push(`${client}: ${text} is ${means}, not ${answer}`);
    }
    expect(wrong).toEqual([]);
  });
});
