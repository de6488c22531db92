import { expect, it } from 'vitest';
import { checkTranslations } from './translations.ts';
import { Tree } from './tree.ts';

const words = (language: string, namespace: string, sentences: object) => ({
  [`packages/shared/src/words/${language}/${namespace}.ts`]: `export default ${JSON.stringify(sentences)};`,
});
const page = (source: string) => ({
  'packages/web/src/features/home/home-page.tsx': `import { Trans, useTranslation } from 'react-i18next';\n${source}`,
});

const home = { title: 'Bonjour {{name}}', step: { one: 'Un', two: 'Deux' }, seen_one: 'Une vue', seen_other: '{{count}} vues' };
const inEnglish = { title: 'Hello {{name}}', step: { one: 'One', two: 'Two' }, seen_one: 'One view', seen_other: '{{count}} views' };
const wholePage = page(
  "export const Home = () => { const { t } = useTranslation('home'); return [t('title'), t(`step.${n}`), t('seen', { count })]; };",
);

async function check(...files: Record<string, string>[]) {
  using tree = new Tree(Object.assign({}, ...files));
  return await checkTranslations(tree.root);
}

it('is content when both languages say what the pages ask for', async () => {
  expect(await check(words('fr', 'home', home), words('en', 'home', inEnglish), wholePage)).toEqual([]);
});

it('fails when there is nothing to check', async () => {
  expect(await check(wholePage)).toEqual(['No words were found to check.']);
});

it('finds a sentence that one language lacks', async () => {
  const findings = await check(
    words('fr', 'home', home),
    words('en', 'home', { ...inEnglish, step: { one: 'One', three: 'Three' } }),
    wholePage,
  );
  expect(findings).toEqual(['home:step.three is said in English only.', 'home:step.two is said in French only.']);
  expect(await check(words('fr', 'home', home), wholePage)).toContain('packages/shared/src/words/en/home.ts is missing.');
});

it('finds a sentence that fills in other things in the two languages', async () => {
  const findings = await check(
    words('fr', 'home', home),
    words('en', 'home', { ...inEnglish, title: 'Hello {{nom}}, <b>you</b>' }),
    wholePage,
  );
  expect(findings).toEqual(['home:title fills in name in French and </b>, nom in English.']);
});

it('finds a sentence that nothing uses', async () => {
  const more = { old: { farewell: 'Adieu' } };
  expect(await check(words('fr', 'home', { ...home, ...more }), words('en', 'home', { ...inEnglish, ...more }), wholePage)).toEqual([
    'home:old.farewell is used nowhere.',
  ]);
});

it.each([
  ["t('titel')", '"titel", which home does not say'],
  ["t(happy ? 'title' : 'sad')", '"sad", which home does not say'],
  ['t(`stop.${n}`)', '"stop.${…}", which home does not say'],
  ["t('terms:title')", '"terms:title", which terms does not say'],
  ['<Trans i18nKey="lead" />', '"lead", which home does not say'],
  ["say('fr', 'home:subject')", '"home:subject", which home does not say'],
])('finds that %s asks for what nobody says', async (asked, finding) => {
  const more = { 'packages/web/src/ui/more.tsx': `export const More = () => { const { t } = useTranslation('home'); return ${asked}; };` };
  const findings = await check(words('fr', 'home', home), words('en', 'home', inEnglish), wholePage, more);
  expect(findings).toEqual([`packages/web/src/ui/more.tsx:1 asks for ${finding}.`]);
});

it('knows a translator under another name, its namespace, and the common one', async () => {
  const common = { close: 'Fermer' };
  const files = [
    words('fr', 'home', home),
    words('en', 'home', inEnglish),
    words('fr', 'common', common),
    words('en', 'common', { close: 'Close' }),
  ];
  const source = (rest: string) =>
    page(
      `export const Home = () => { const { t: home } = useTranslation('home'); const { t } = useTranslation(); return [home('title'), home(\`step.\${n}\`), home('seen'), ${rest}]; };`,
    );
  expect(await check(...files, source("t('close')"))).toEqual([]);
  expect(await check(...files, source("t('title'), t('close')"))).toEqual([
    expect.stringContaining('asks for "title", which common does not say.'),
  ]);
});

it('sees keys held in a table, and catalogues read as objects', async () => {
  const files = [words('fr', 'home', home), words('en', 'home', inEnglish)];
  const table = {
    'packages/web/src/app/items.ts':
      "export const items = [{ label: 'home:title' }, { label: 'step.one' }, { label: 'step.two' }, { label: 'home:seen' }];",
  };
  expect(await check(...files, table)).toEqual([]);
  const reading = {
    'packages/shared/src/tell.cli.ts': "import fr from './words/fr/home.ts';\nexport const told = [fr.title, fr.step[n], fr.seen];",
  };
  expect(await check(...files, reading)).toEqual([]);
});
