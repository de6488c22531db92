import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MailApp, startMailApp } from '../../test/incoming-mail.ts';
import { IncomingMail } from './incoming-mail.entity.ts';

const contact = 'contact@jobprod.com';

type ArcScenario = { 'txt-records': Record<string, string>; tests: Record<string, { message: string; cv: string }> };

/** Where mailauth is more lenient than the suite, as its own tests say; and one where it is stricter: a signature over no header at all, which it refuses. */
const differs = [
  'as_format_tags_sc',
  'as_format_tags_key_case',
  'as_format_tags_dup',
  'as_format_inv_tag_key',
  'ams_fields_h_empty_added',
  'ams_fields_h_empty',
];

let mail: MailApp;
beforeAll(async () => {
  mail = await startMailApp();
});
afterAll(() => mail.stop());

// The suite is somebody else's, as mailauth's repository holds it: whoever has it says where.
const { ARC_SUITE: suite = '' } = process.env;
it.skipIf(suite === '')(
  'fault D02: the whole suite of ARC chains (ARC_SUITE, a file) gets the verdict it should, and none makes a forged author authentic',
  {
    timeout: 600_000,
  },
  async () => {
    const scenarios = JSON.parse(await readFile(suite, 'utf8')) as ArcScenario[];
    const wrong: string[] = [];
    let read = 0;
    for (const { tests, 'txt-records': records } of scenarios) {
      mail.dns.records.clear();
      for (const [name, text] of Object.entries(records)) mail.dns.records.set(name.toLowerCase(), [text]);
      const wanted = new Map<string, { name: string; cv: string }>();
      for (const [name, { message, cv }] of Object.entries(tests)) {
        if (differs.includes(name) || message === '') continue;
        await mail.deliver(Buffer.from(`X-Test: ${name}\r\n${message.replace(/\r?\n/g, '\r\n')}`), 'jqd@d1.example.org', [contact]);
        wanted.set((await mail.newest()).id, { name, cv: cv === '' ? 'fail' : cv.toLowerCase() });
      }
      await mail.app.runDueJobs();
      mail.app.clock.advance({ minutes: 11 });
      const kept = await mail.app.services.orm.em.fork().find(IncomingMail, { id: { $in: [...wanted.keys()] } });
      for (const { id, verdict, accountId } of kept) {
        const { name = '', cv } = wanted.get(id) ?? {};
        if (verdict?.arc !== cv || (verdict?.isAuthentic && accountId)) wrong.push(`${name}: ${verdict?.arc}, not ${cv}`);
        read += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(150);
  },
);
