import { open, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { legalZone } from './civil-time.ts';
import { type CommandEnvironment, commandLanguage, fill, plain } from './command-words.ts';
import { isZip, openPack, packLimits } from './evidence-pack/open-pack.ts';
import { type PackProblem, type PackVerdict, verifyPack } from './evidence-pack/verify-pack.ts';
import type { Language } from './language.ts';
import { maxReceiptLength, readReceipt } from './receipt.ts';
import { parseVerifierKey, type VerifierKey } from './verifier-key.ts';
import { type Proved, type Verdict, verifyReceipt } from './verify-receipt.ts';
import en from './words/en/verify.ts';
import fr from './words/fr/verify.ts';

/**
 * `npm run verify -- receipt.json [--key vkey]… [--keys file]…`, offline; or the ZIP of a dispute's evidence, with all that is in it. Ends with 0 when the receipt holds, 1 when it does not,
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

const ownKeys = (read: ReturnType<typeof readReceipt>): VerifierKey[] =>
  'receipt' in read ? (read.receipt.verifierKeys ?? []).flatMap((vkey) => parseVerifierKey(vkey) ?? []) : [];

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

/** The bytes of a pack of evidence; undefined when the file is no ZIP. One that is too large is not read whole. */
const packIn = async (path: string, cwd: string): Promise<Uint8Array | undefined> => {
  const file = await open(resolve(cwd, path)).catch(() => undefined);
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(4), 0, 4, 0);
    if (bytesRead < 4 || !isZip(buffer)) return undefined;
    const { size } = await file.stat();
    return size > packLimits.bytes ? new Uint8Array(packLimits.bytes + 1) : new Uint8Array(await readFile(resolve(cwd, path)));
  } finally {
    await file.close();
  }
};

const sayProblem = (words: Words, problem: PackProblem): string => {
  if (problem.code === 'receipt') return fill(words.verdict[problem.verdict.code], problem.verdict);
  const said = 'what' in problem ? problem.what?.replace(/\s+/g, ' ') : undefined;
  const what = said && said.length > 120 ? `${said.slice(0, 120)}…` : said;
  return fill(words.pack.problem[problem.code], { what });
};

const reportPack = (words: Words, verdict: PackVerdict, areKeysGiven: boolean): Outcome => {
  if (verdict.code === 'unusable') return { exitCode: 1, lines: [`✗ ${words.pack.unusable[verdict.problem]}`] };
  const { receipts: count, problems, fingerprints, told } = verdict;
  if (problems.length > 0) {
    const lines = problems.map((problem) => `  ${problem.file}: ${sayProblem(words, problem)}`);
    return { exitCode: 1, lines: [`✗ ${fill(words.pack.failed, { count: problems.length })}`, ...lines] };
  }
  const [mark, sentence, trust] = areKeysGiven
    ? ['✓', words.pack.ok, words.trust.given]
    : ['?', words.pack['ok-own-key'], words.trust.fromReceipt];
  const facts = told ? [`  ${words.pack.reference}  ${told.reference}`, `  ${words.pack.subject}  ${told.subject}`] : [];
  const keys = fingerprints.map((fingerprint) => `  ${words.facts.fingerprint}  ${fingerprint}`);
  return { exitCode: 0, lines: [`${mark} ${fill(sentence, { count })}`, ...facts, ...keys, '', trust] };
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
    const pack = await packIn(path, cwd);
    if (pack) {
      const trust = given.length > 0 ? { trustedKeys: given } : undefined;
      return reportPack(words, await verifyPack(openPack(pack), { trust }), given.length > 0);
    }
    const text = await readText(words, path, cwd);
    const read = readReceipt(text);
    const own = ownKeys(read);
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
