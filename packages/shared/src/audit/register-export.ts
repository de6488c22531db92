import * as v from 'valibot';
import { isEntryType, registers } from '../register-leaf.ts';
import type { RegisterSource, ShownBatch, ShownHead } from './audit-source.ts';

/**
 * A register in lines of JSON, for someone outside: the keys, then each entry without its facts (so no personal data), then each head.
 * `npm run audit -- --from` walks it without a database.
 */
const versionPrefix = 'jobprod-register/';
export const exportVersion = `${versionPrefix}1`;

const first = v.strictObject({
  version: v.literal(exportVersion),
  keys: v.array(v.string()),
  announcements: v.array(v.string()),
  entries: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
const leaf = v.strictObject({
  v: v.literal(1),
  id: v.pipe(v.string(), v.uuid()),
  register: v.picklist(registers),
  type: v.pipe(v.string(), v.check(isEntryType)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  commitment: v.string(),
});
const entryLine = v.strictObject({ index: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), entry: leaf });
const headLine = v.strictObject({ number: v.pipe(v.number(), v.safeInteger()), head: v.string() });

export class NotAnExport extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`line ${line} is not one of a register's export`);
    this.line = line;
  }
}

/** Written line by line, so that a large register never stands in memory as a whole. */
export async function* exportLines(source: RegisterSource, entries: number): AsyncGenerator<string, void, void> {
  const line = (value: object) => `${JSON.stringify(value)}\n`;
  const [keys, announcements] = [await source.keys(), await source.announcements()];
  yield line({ version: exportVersion, keys, announcements, entries });
  for await (const batch of source.entries())
    yield batch.entries.map(({ index, leaf: entry }) => (entry ? line({ index, entry }) : '')).join('');
  for await (const heads of source.heads()) yield heads.map(({ number, note: head }) => line({ number, head })).join('');
}

const parseLine = (text: string, number: number): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotAnExport(number);
  }
};

const read = <T>(schema: v.GenericSchema<unknown, T>, text: string, number: number): T => {
  const { success, output } = v.safeParse(schema, parseLine(text, number));
  if (!success) throw new NotAnExport(number);
  return output;
};

const batchSize = 1_000;

async function* batches<T>(lines: AsyncIterable<T>): AsyncGenerator<T[], void, void> {
  let batch: T[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** `open` starts over from the first line each time: entries and heads are read side by side. */
export const readExport = (open: () => AsyncIterable<string>): RegisterSource => {
  async function* from<T>(key: 'index' | 'number', schema: v.GenericSchema<unknown, T>): AsyncGenerator<T, void, void> {
    let number = 0;
    for await (const text of open()) {
      number++;
      if (number === 1) read(first, text, 1);
      else if (text.startsWith(`{"${key}":`)) yield read(schema, text, number);
      else if (!text.startsWith('{"index":') && !text.startsWith('{"number":')) throw new NotAnExport(number);
    }
    if (number === 0) throw new NotAnExport(1);
  }
  const opening = async () => {
    for await (const text of open()) return read(first, text, 1);
    throw new NotAnExport(1);
  };
  return {
    keys: async () => (await opening()).keys,
    announcements: async () => (await opening()).announcements,
    async *entries(): AsyncGenerator<ShownBatch> {
      for await (const lines of batches(from('index', entryLine)))
        yield { entries: lines.map(({ index, entry }) => ({ index, leaf: entry, hash: undefined, facts: undefined })), nodes: [] };
    },
    async *heads(): AsyncGenerator<ShownHead[]> {
      for await (const lines of batches(from('number', headLine)))
        yield lines.map(({ number, head }) => ({ number, note: head, beside: undefined }));
    },
    waitingErasures: async () => [],
    standing: async () => [],
    placeless: async () => [],
  };
};
