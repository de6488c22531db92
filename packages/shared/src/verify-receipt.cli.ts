import { open, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { legalZone } from './civil-time.ts';
import { type CommandEnvironment, commandLanguage, fill, plain } from './command-words.ts';
import { isZip, openPack, packLimits } from './evidence-pack/open-pack.ts';
import { type PackProblem, type PackVerdict, verifyPack } from './evidence-pack/verify-pack.ts';
import { sayFirst } from './first-of-month.ts';
import type { Language } from './language.ts';
import { readKeyList } from './published-keys.ts';
import { maxReceiptLength, readReceipt } from './receipt.ts';
import { rememberedKeys, rememberedKeysPath, rememberKeys } from './remembered-keys.cli.ts';
import type { Trust } from './standing-keys.ts';
import { fingerprintOf, formatVerifierKey, parseVerifierKey, type VerifierKey } from './verifier-key.ts';
import { ownTrust, type Proved, type Verdict, verifyReceipt } from './verify-receipt.ts';
import en from './words/en/verify.ts';
import fr from './words/fr/verify.ts';

/**
 * `npm run verify -- receipt.json [--key vkey]… [--keys file]… [--remember]`, offline; or the ZIP of a dispute's evidence, with all that is in it.
 * Ends with 0 when it is genuine under a key that was given or remembered, 1 when it is not, 2 when the question could not be asked, and 3 when it is
 * consistent and there is no key to tell whose it is.
 */
type Words = typeof fr;
type Outcome = { exitCode: 0 | 1 | 2 | 3; lines: string[] };
/** Undefined: nothing but what the receipt brings itself. */
type Source = { from: 'given' } | { from: 'remembered'; path: string } | undefined;

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

/** As JobProd publishes them: the first key, and what it announces. */
const keysIn = async (words: Words, path: string, cwd: string): Promise<Trust> => {
  const { trust, unusable, unannounced } = await readKeyList(await readText(words, path, cwd));
  const [key, loose] = [unusable[0], unannounced[0]];
  if (key !== undefined) throw new NotAsked(fill(words.command.badKey, { key }));
  if (loose !== undefined) throw new NotAsked(fill(words.command.unannouncedKey, { key: loose, path }));
  if (trust.trustedKeys.length === 0) throw new NotAsked(fill(words.command.noKeys, { path }));
  return trust;
};

type Asked = { key?: string[] | undefined; keys?: string[] | undefined; remember?: boolean | undefined };

const givenTrust = async (words: Words, { key = [], keys = [] }: Asked, cwd: string): Promise<Trust | undefined> => {
  const lists = await Promise.all(keys.map((file) => keysIn(words, file, cwd)));
  const trustedKeys = [...key.map(parseKey(words)), ...lists.flatMap((list) => list.trustedKeys)];
  return trustedKeys.length > 0 ? { trustedKeys, keyAnnouncements: lists.flatMap((list) => list.keyAnnouncements ?? []) } : undefined;
};

const remembered = async (words: Words, path: string | undefined): Promise<Trust | undefined> => {
  const known = path === undefined ? undefined : await rememberedKeys(path);
  if (known === 'damaged') throw new NotAsked(fill(words.command.damagedMemory, { path }));
  return known;
};

const remember = async (words: Words, given: Trust | undefined, path: string | undefined): Promise<string[]> => {
  if (!given) throw new NotAsked(words.command.usage);
  if (path === undefined) throw new NotAsked(words.command.nowhere);
  const refused = await rememberKeys(path, await remembered(words, path), given);
  if (refused) throw new NotAsked(fill(words.command.otherKey, { key: formatVerifierKey(refused.other), path }));
  const keys = given.trustedKeys.map((key) => `  ${key.name}  ${fingerprintOf(key)}`);
  return [fill(words.command.rememberedIn, { path }), ...keys];
};

const factsOf = (language: Language, words: Words, proved: Proved): string[] => {
  const { facts, registers } = words;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone: legalZone });
  const said = (at: Date): string => sayFirst(language, dates.format(at));
  const rows: [string, string][] = [
    [facts.register, registers[proved.register]],
    [facts.type, proved.type],
    [facts.at, said(proved.at)],
    [facts.id, proved.id],
    [facts.place, fill(facts.placeOf, { number: proved.leafIndex + 1, size: proved.treeSize })],
    ...(proved.headSignedAt ? [[facts.headSignedAt, said(proved.headSignedAt)] satisfies [string, string]] : []),
    [facts.origin, proved.origin],
    [facts.fingerprint, proved.fingerprint],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const payload = proved.payload === undefined ? `(${facts.erased})` : JSON.stringify(proved.payload, null, 2);
  const lines = payload.split('\n').map((line) => `  ${line}`);
  return ['', ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), '', `  ${facts.payload}`, ...lines];
};

/** What stands under a verdict: under whose key it was reached, and what to do where that is nobody's. */
const trustLines = (words: Words, source: Source, origin: string | undefined): string[] => {
  if (source?.from === 'given') return [words.trust.given];
  if (source) return [fill(words.trust.remembered, { path: source.path })];
  return [words.trust.fromReceipt, fill(words.command.howToTrust, { origin })];
};

const report = (language: Language, words: Words, verdict: Verdict, source: Source): Outcome => {
  if (verdict.code !== 'ok') return { exitCode: 1, lines: [`✗ ${fill(words.verdict[verdict.code], verdict)}`] };
  const sound = verdict.payload === undefined ? 'ok-erased' : 'ok';
  const announced = verdict.isKeyAnnounced ? [words.trust.announced] : [];
  const headline = `${source ? '✓' : '?'} ${words.verdict[source ? sound : 'ok-own-key']}`;
  const lines = [headline, ...factsOf(language, words, verdict), '', ...announced, ...trustLines(words, source, verdict.origin)];
  return { exitCode: source ? 0 : 3, lines };
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

const reportPack = (words: Words, verdict: PackVerdict, source: Source): Outcome => {
  if (verdict.code === 'unusable') return { exitCode: 1, lines: [`✗ ${words.pack.unusable[verdict.problem]}`] };
  const { receipts: count, problems, fingerprints, told, proved } = verdict;
  if (problems.length > 0) {
    const lines = problems.map((problem) => `  ${problem.file}: ${sayProblem(words, problem)}`);
    return { exitCode: 1, lines: [`✗ ${fill(words.pack.failed, { count: problems.length })}`, ...lines] };
  }
  const headline = `${source ? '✓' : '?'} ${fill(words.pack[source ? 'ok' : 'ok-own-key'], { count })}`;
  const facts = told ? [`  ${words.pack.reference}  ${told.reference}`, `  ${words.pack.subject}  ${told.subject}`] : [];
  const keys = fingerprints.map((fingerprint) => `  ${words.facts.fingerprint}  ${fingerprint}`);
  return { exitCode: source ? 0 : 3, lines: [headline, ...facts, ...keys, '', ...trustLines(words, source, proved?.origin)] };
};

const verdictOn = async (
  words: Words,
  language: Language,
  path: string,
  cwd: string,
  trusted: Trust | undefined,
  source: Source,
): Promise<Outcome> => {
  const pack = await packIn(path, cwd);
  if (pack) return reportPack(words, await verifyPack(openPack(pack), { trust: trusted }), source);
  const text = await readText(words, path, cwd);
  const trust = trusted ?? ownTrust(text);
  if ('receipt' in readReceipt(text) && trust.trustedKeys.length === 0) throw new NotAsked(words.trust.noKey);
  return report(language, words, await verifyReceipt(text, trust), source);
};

const verifyCommand = async (args: string[], env: CommandEnvironment, cwd: string): Promise<Outcome> => {
  const { language, words } = wordsOf(env);
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { key: { type: 'string', multiple: true }, keys: { type: 'string', multiple: true }, remember: { type: 'boolean' } },
    });
    const [path, ...others] = positionals;
    if (others.length > 0 || (path === undefined && !values.remember)) throw new NotAsked(words.command.usage);
    const memory = rememberedKeysPath(env);
    const given = await givenTrust(words, values, cwd);
    const kept = values.remember ? await remember(words, given, memory) : [];
    if (path === undefined) return { exitCode: 0, lines: kept };
    const known = given ? undefined : await remembered(words, memory);
    const source: Source = given ? { from: 'given' } : known && { from: 'remembered', path: memory ?? '' };
    const { exitCode, lines } = await verdictOn(words, language, path, cwd, given ?? known, source);
    return { exitCode, lines: kept.length > 0 ? [...lines, '', ...kept] : lines };
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
