import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const WORDS = 'packages/shared/src/words';
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Namespace → key → its sentences: one, or one per plural form. */
export type Catalogue = Map<string, Map<string, string[]>>;

function leaves(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node ?? {}).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

export async function readCatalogue(root: string, language: string): Promise<Catalogue> {
  const folder = join(root, WORDS, language);
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const namespaces = files.map(async (name): Promise<[string, Map<string, string[]>]> => {
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- what it holds is read as unknown
    const module: { default: unknown } = await import(pathToFileURL(join(folder, name)).href);
    const sentences = new Map<string, string[]>();
    for (const [path, sentence] of leaves(module.default, '')) {
      const key = path.replace(PLURAL, '');
      sentences.set(key, [...(sentences.get(key) ?? []), sentence]);
    }
    return [name.replace(/\.ts$/, ''), sentences];
  });
  return new Map(await Promise.all(namespaces));
}

const marks = (sentences: string[]) =>
  [...new Set(sentences.flatMap((sentence) => sentence.match(/{{\s*[\w.]+|<\/\w+>|<\w+ ?\/>/g) ?? []))]
    .map((mark) => mark.replace(/[{\s]/g, ''))
    .sort();

/** What one language says and the other does not. */
export function compareCatalogues(french: Catalogue, english: Catalogue): string[] {
  const findings: string[] = [];
  for (const namespace of new Set([...french.keys(), ...english.keys()])) {
    const [inFrench, inEnglish] = [french.get(namespace), english.get(namespace)];
    if (!inFrench || !inEnglish) {
      findings.push(`${WORDS}/${inFrench ? 'en' : 'fr'}/${namespace}.ts is missing.`);
      continue;
    }
    for (const key of inEnglish.keys()) if (!inFrench.has(key)) findings.push(`${namespace}:${key} is said in English only.`);
    for (const [key, sentences] of inFrench) {
      const translated = inEnglish.get(key);
      if (!translated) findings.push(`${namespace}:${key} is said in French only.`);
      else if (marks(sentences).join() !== marks(translated).join())
        findings.push(
          `${namespace}:${key} fills in ${marks(sentences).join(', ') || 'nothing'} in French and ${marks(translated).join(', ') || 'nothing'} in English.`,
        );
    }
  }
  return findings;
}
