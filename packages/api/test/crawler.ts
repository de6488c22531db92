import { createHash } from 'node:crypto';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Browser } from './browser.ts';

/** What a page or a link may be called with, where the crawl has not met it by itself. */
export type Hints = { slugs: readonly string[]; ids: readonly string[]; paths: readonly string[]; words: readonly string[] };

const references = /\b(?:href|src|poster|content|action)="([^"]+)"/g;
const sourceSets = /\bsrcset="([^"]+)"/g;
const embedded = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g;

const group = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, first = '']) => first.replaceAll('&amp;', '&'));

/** An operation of our pages, and the names of what it takes. */
type Operation = { text: string; takes: string[] };

const operationsOf = (documents: Iterable<string>): Operation[] =>
  [...documents].flatMap((text) => {
    const [operation] = parse(text).definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
    const takes = operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    // A token is a secret, and a text to preview is nobody's.
    const isRead = operation?.operation === 'query' && !takes.some((name) => name === 'token' || name === 'input');
    return isRead ? [{ text, takes }] : [];
  });

/**
 * Goes, as one viewer, everywhere that can be come to from what is known and from what is met: every address, link, `srcset`, poster, playlist and paper; every
 * operation of the pages, with every id, slug, cursor and word that was met; every string of an answer that is an address. Keeps the texts, and the digest of whatever was handed out.
 */
export class Crawler {
  readonly #browser: Browser;
  readonly #operations: readonly Operation[];
  readonly #words: readonly string[];
  readonly #seen = new Set<string>();
  readonly #waiting: string[] = [];
  readonly #values: Record<'id' | 'slug' | 'after', Set<string>>;
  /** Everything readable that was answered, by what was asked. */
  readonly texts = new Map<string, string>();
  /** SHA-256 of every other body. */
  readonly digests = new Set<string>();

  constructor(browser: Browser, documents: Iterable<string>, { slugs, ids, paths, words }: Hints) {
    this.#browser = browser;
    this.#operations = [
      ...operationsOf(documents),
      { text: 'query($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id]) { id } }', takes: ['id'] },
    ];
    this.#words = words;
    this.#values = { id: new Set(ids), slug: new Set(slugs), after: new Set() };
    for (const path of paths) this.#meet(path);
  }

  /** Until nothing new is met; `most` requests at the most. */
  async everywhere(most = 2_000): Promise<this> {
    for (let before = -1; this.#seen.size > before && this.#seen.size < most; ) {
      before = this.#seen.size;
      for (const operation of this.#operations)
        for (const variables of this.#variables(operation)) await this.#ask(operation.text, variables);
      for (let path = this.#waiting.pop(); path !== undefined && this.#seen.size < most; path = this.#waiting.pop())
        await this.#fetch(path);
    }
    return this;
  }

  #variables({ text, takes }: Operation): Record<string, unknown>[] {
    const choices: Record<string, readonly unknown[]> = {
      id: this.#idsOfEachType(),
      slug: [...this.#values.slug],
      after: [null, ...this.#values.after],
      audience: ['VISITOR', 'COMPANY', 'PASSWORD_HOLDER'],
      language: ['FR', 'EN'],
      toSort: [true, false],
      search: text.includes('$search: ProfileSearch')
        ? [null, ...this.#words.flatMap((word) => [{ text: word }, { skills: [word] }, { places: [word] }])]
        : [null, ...this.#words],
    };
    return takes.reduce<Record<string, unknown>[]>(
      (all, name) => all.flatMap((one) => (choices[name] ?? []).map((value) => ({ ...one, [name]: value }))),
      [{}],
    );
  }

  /** Some of each type, those that were hinted at first: hundreds of one kind tell no more. */
  #idsOfEachType(): string[] {
    const byType = Map.groupBy(this.#values.id, (id) => Buffer.from(id, 'base64url').toString().split(':')[0]);
    return [...byType.values()].flatMap((ids) => ids.slice(0, 4));
  }

  #isNew(asked: string): boolean {
    if (this.#seen.has(asked)) return false;
    this.#seen.add(asked);
    return true;
  }

  async #ask(query: string, variables: Record<string, unknown>): Promise<void> {
    if (!this.#isNew(`${query} ${JSON.stringify(variables)}`)) return;
    const answer = await this.#browser.answer(query, variables);
    this.texts.set(`${query.slice(0, 60)} ${JSON.stringify(variables)}`, JSON.stringify(answer));
    this.#read(answer);
  }

  async #fetch(path: string): Promise<void> {
    const response = await this.#browser.fetch(path);
    const type = response.headers.get('content-type') ?? '';
    const location = response.headers.get('location');
    if (location) this.#meet(location);
    const body = Buffer.from(await response.arrayBuffer());
    if (response.ok) this.digests.add(createHash('sha256').update(body).digest('hex'));
    if (!/text|json|xml|mpegurl|javascript/.test(type)) return;
    const text = body.toString();
    this.texts.set(`${path} ${response.status}`, `${JSON.stringify([...response.headers])}\n${text}`);
    if (type.includes('mpegurl')) for (const line of text.split('\n').filter((one) => !one.startsWith('#'))) this.#meet(line);
    if (type.includes('xml')) for (const found of group(text, /<loc>([^<]+)<\/loc>/g)) this.#meet(found);
    if (!type.includes('html')) return;
    for (const found of group(text, references)) this.#meet(found);
    for (const found of group(text, sourceSets).flatMap((set) => set.split(',').map((one) => one.trim().split(' ')[0] ?? '')))
      this.#meet(found);
    for (const found of group(text, embedded)) this.#read(JSON.parse(found));
  }

  #read(value: unknown, name = ''): void {
    if (typeof value === 'string') {
      if (name === 'id' || name.endsWith('Id')) this.#values.id.add(value);
      else if (name === 'slug') this.#values.slug.add(value);
      else if (name === 'endCursor' || name === 'cursor') this.#values.after.add(value);
      else this.#meet(value);
      if (name === 'slug') for (const path of [`/profiles/${value}`, `/profiles/${value}/cv.pdf`]) this.#meet(path);
    } else if (Array.isArray(value)) for (const one of value) this.#read(one, name);
    else if (typeof value === 'object' && value !== null) for (const [key, one] of Object.entries(value)) this.#read(one, key);
  }

  /** An address of the service that was not gone to yet; the build's own files, the same for everybody, are left out. */
  #meet(address: string): void {
    const url = URL.parse(address, this.#browser.origin);
    if (!url || !/^(\/|https?:)/.test(address) || !['localhost', '127.0.0.1'].includes(url.hostname)) return;
    const path = `${url.pathname}${url.search}`;
    if (!path.startsWith('/assets/') && this.#isNew(path)) this.#waiting.push(path);
  }
}
