import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { legalZone } from './civil-time.ts';
import { type CommandEnvironment, commandLanguage, fill, plain } from './command-words.ts';
import type { Language } from './language.ts';
import { maxReceiptLength, readReceipt } from './receipt.ts';
import { parseVerifierKey, type VerifierKey } from './verifier-key.ts';
import { type Proved, type Verdict, verifyReceipt } from './verify-receipt.ts';
import en from './words/en/verify.ts';
import fr from './words/fr/verify.ts';

/**
 * `npm run verify -- receipt.json [--key vkey]… [--keys file]…`, offline; or a ZIP of evidence, whose receipts are verified one by one. Ends with 0 when the receipt holds, 1 when it does not,
 * 2 when the question could not be asked.
 */
type Words = typeof fr;
type Outcome = { exitCode: 0 | 1 | 2; lines: string[] };

class NotAsked extends Error {}

const wordsOf = (env: CommandEnvironment): { language: Language; words: Words } => {
  const language = commandLanguage(env);
  return { language, words: { fr, en }[language] };
};

const parseKey =
  (words: Words) =>
  (vkey: string): VerifierKey => {
    const key = parseVerifierKey(vkey);
    if (!key) throw new NotAsked(fill(words.command.badKey, { key: vkey }));
    return key;
  };

const readText = async (words: Words, path: string, cwd: string): Promise<string> => {
  try {
    const { size } = await stat(resolve(cwd, path));
    // One character more than is allowed gets the same verdict as fifty million, without reading them.
    if (size > 4 * maxReceiptLength) return ' '.repeat(maxReceiptLength + 1);
    return await readFile(resolve(cwd, path), 'utf8');
  } catch {
    throw new NotAsked(fill(words.command.unreadable, { path }));
  }
};

const keysIn = async (words: Words, path: string, cwd: string): Promise<VerifierKey[]> => {
  const lines = (await readText(words, path, cwd)).split('\n').map((line) => line.trim());
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#')).map(parseKey(words));
  if (keys.length === 0) throw new NotAsked(fill(words.command.noKeys, { path }));
  return keys;
};

const factsOf = (language: Language, words: Words, proved: Proved): string[] => {
  const { facts, registers } = words;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone: legalZone });
  const rows: [string, string][] = [
    [facts.register, registers[proved.register]],
    [facts.type, proved.type],
    [facts.at, dates.format(proved.at)],
    [facts.id, proved.id],
    [facts.place, fill(facts.placeOf, { number: proved.leafIndex + 1, size: proved.treeSize })],
    ...(proved.headSignedAt ? [[facts.headSignedAt, dates.format(proved.headSignedAt)] satisfies [string, string]] : []),
    [facts.origin, proved.origin],
    [facts.fingerprint, proved.fingerprint],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const payload = proved.payload === undefined ? `(${facts.erased})` : JSON.stringify(proved.payload, null, 2);
  const lines = payload.split('\n').map((line) => `  ${line}`);
  return ['', ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), '', `  ${facts.payload}`, ...lines];
};

const report = (language: Language, words: Words, verdict: Verdict, areKeysGiven: boolean): Outcome => {
  if (verdict.code !== 'ok') return { exitCode: 1, lines: [`✗ ${fill(words.verdict[verdict.code], verdict)}`] };
  const sound = verdict.payload === undefined ? 'ok-erased' : 'ok';
  const trust = areKeysGiven ? [words.trust.given] : [words.trust.fromReceipt];
  if (verdict.isKeyAnnounced) trust.unshift(words.trust.announced);
  const headline = words.verdict[areKeysGiven ? sound : 'ok-own-key'];
  return { exitCode: 0, lines: [`${areKeysGiven ? '✓' : '?'} ${headline}`, ...factsOf(language, words, verdict), '', ...trust] };
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
/** Thousands of receipts, packed. */
const maxPackBytes = 64 * 1024 * 1024;
const maxReceipts = 20_000;

/** The receipts in a pack of evidence, by name; undefined when the file is no pack. */
const receiptsIn = async (path: string, cwd: string): Promise<[string, string][] | undefined> => {
  const size = await stat(resolve(cwd, path)).then(
    (found) => found.size,
    () => 0,
  );
  if (size < 4 || size > maxPackBytes) return undefined;
  const bytes = new Uint8Array(await readFile(resolve(cwd, path)));
  if (!isZip(bytes)) return undefined;
  let taken = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /^receipts\/[^/]+\.json$/.test(name) && originalSize <= 4 * maxReceiptLength && ++taken <= maxReceipts,
    });
    return Object.entries(files).map(([name, content]) => [name, new TextDecoder().decode(content)]);
  } catch {
    return [];
  }
};

/** Every receipt of a pack, each on its own; those that fail by name. */
const verifyPack = async (words: Words, receipts: readonly [string, string][], given: readonly VerifierKey[]): Promise<Outcome> => {
  if (receipts.length === 0) return { exitCode: 1, lines: [`✗ ${words.pack.none}`] };
  const failed: string[] = [];
  const fingerprints = new Set<string>();
  for (const [name, text] of receipts) {
    const read = readReceipt(text);
    const own = 'receipt' in read ? (read.receipt.verifierKeys ?? []).flatMap((vkey) => parseVerifierKey(vkey) ?? []) : [];
    const verdict = await verifyReceipt(text, { trustedKeys: given.length > 0 ? given : own });
    if (verdict.code === 'ok') fingerprints.add(verdict.fingerprint);
    else failed.push(`  ${name}: ${fill(words.verdict[verdict.code], verdict)}`);
  }
  if (failed.length > 0)
    return { exitCode: 1, lines: [`✗ ${fill(words.pack.failed, { failed: failed.length, count: receipts.length })}`, ...failed] };
  const [mark, sentence, trust] =
    given.length > 0 ? ['✓', words.pack.ok, words.trust.given] : ['?', words.pack['ok-own-key'], words.trust.fromReceipt];
  const keys = [...fingerprints].map((fingerprint) => `  ${words.facts.fingerprint}  ${fingerprint}`);
  return { exitCode: 0, lines: [`${mark} ${fill(sentence, { count: receipts.length })}`, ...keys, '', trust] };
};

const verifyCommand = async (args: string[], env: CommandEnvironment, cwd: string): Promise<Outcome> => {
  const { language, words } = wordsOf(env);
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { key: { type: 'string', multiple: true }, keys: { type: 'string', multiple: true } },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new NotAsked(words.command.usage);
    const given = [
      ...(values.key ?? []).map(parseKey(words)),
      ...(await Promise.all((values.keys ?? []).map((file) => keysIn(words, file, cwd)))).flat(),
    ];
    const receipts = await receiptsIn(path, cwd);
    if (receipts) return await verifyPack(words, receipts, given);
    const text = await readText(words, path, cwd);
    const read = readReceipt(text);
    const own = 'receipt' in read ? (read.receipt.verifierKeys ?? []).flatMap((vkey) => parseVerifierKey(vkey) ?? []) : [];
    if ('receipt' in read && given.length === 0 && own.length === 0) throw new NotAsked(words.trust.noKey);
    const verdict = await verifyReceipt(text, { trustedKeys: given.length > 0 ? given : own });
    return report(language, words, verdict, given.length > 0);
  } catch (error) {
    if (error instanceof NotAsked) return { exitCode: 2, lines: [error.message] };
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return { exitCode: 2, lines: [words.command.usage] };
    throw error;
  }
};

const { exitCode, lines } = await verifyCommand(process.argv.slice(2), process.env, process.env.INIT_CWD ?? process.cwd());
(exitCode === 2 ? process.stderr : process.stdout).write(`${plain(lines.join('\n'))}\n`);
process.exitCode = exitCode;
