import { sourceFiles } from './source-files.ts';
import { type Catalogue, compareCatalogues, readCatalogue } from './word-catalogue.ts';
import { type DirectReading, type Mention, readMentions } from './word-mentions.ts';

/** Both languages say the same things, every sentence is used, and none is missing where one is asked for. */
export async function checkTranslations(root: string): Promise<string[]> {
  const [french, english] = await Promise.all([readCatalogue(root, 'fr'), readCatalogue(root, 'en')]);
  if (french.size === 0) return ['No words were found to check.'];
  const files = sourceFiles(root, ['packages']).filter(
    (path) => !/\.test\.tsx?$|\/src\/words\/|\/src\/gql\/|^packages\/\w+\/test\//.test(path),
  );
  const read = files.map((path) => readMentions(root, path));
  const mentions = read.flatMap((file) => file.mentions);
  return [
    ...compareCatalogues(french, english),
    ...unknown(french, mentions),
    ...unused(
      french,
      mentions,
      read.map((file) => file.direct),
    ),
  ];
}

/** The key itself, or what holds it: `t('steps', { returnObjects: true })`. */
const ancestors = (key: string) => key.split('.').map((_, index, segments) => segments.slice(0, index + 1).join('.'));

function unknown(words: Catalogue, mentions: Mention[]): string[] {
  const isKnown = ({ key, namespaces }: Mention) =>
    (namespaces ?? [...words.keys()]).some((namespace) =>
      [...(words.get(namespace)?.keys() ?? [])].some((known) => ancestors(known).some((path) => key.test(path))),
    );
  return mentions
    .filter((mention) => mention.asked && !isKnown(mention))
    .map(
      ({ at, written, namespaces }) =>
        `${at} asks for "${written}", which ${namespaces ? namespaces.join(' or ') : 'no catalogue'} does not say.`,
    );
}

function unused(words: Catalogue, mentions: Mention[], readings: DirectReading[]): string[] {
  return [...words].flatMap(([namespace, sentences]) => {
    const here = mentions.filter((mention) => mention.namespaces === undefined || mention.namespaces.includes(namespace));
    const direct = readings.filter((reading) => reading.namespaces.includes(namespace));
    const isUsed = (key: string) => {
      const segments = key.split('.');
      const [paths, last] = [ancestors(key), segments.at(-1) ?? key];
      return (
        here.some((mention) => (mention.asked ? paths.some((path) => mention.key.test(path)) : mention.key.test(key))) ||
        direct.some(({ properties, computed }) => properties.has(last) || segments.some((segment) => computed.has(segment)))
      );
    };
    return [...sentences.keys()].filter((key) => !isUsed(key)).map((key) => `${namespace}:${key} is used nowhere.`);
  });
}
