import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const root = import.meta.dirname;
/** Elsewhere when the committed files are only compared. */
const gql = process.env.JOBPROD_GQL ?? 'src/gql';
const features = readdirSync(join(root, 'src/features'));

/**
 * One output per feature: the documents of a page are then loaded with it and not with the first page.
 * __typename is added before hashing, as Apollo would add it before sending: both must be the same text.
 */
const outputOf = (name: string, documents: string): [string, CodegenConfig['generates'][string]] => [
  `${gql}/${name}/`,
  {
    preset: 'client',
    documents,
    documentTransforms: [addTypenameSelectionDocumentTransform],
    presetConfig: {
      persistedDocuments: { hashAlgorithm: 'sha256' },
      fragmentMasking: { unmaskFunctionName: 'readFragment' },
      skipIndexFile: true,
    },
    config: {
      scalars: { DateTime: 'string', Date: 'string', EmailAddress: 'string', URL: 'string', ID: 'string' },
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: true,
      strictScalars: true,
      importExtension: '.ts',
      immutableTypes: true,
    },
  },
];

const hasDocuments = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.graphql'));

const config: CodegenConfig = {
  schema: join(root, '../api/schema.graphql'),
  generates: Object.fromEntries<CodegenConfig['generates'][string]>([
    ...features.filter((name) => hasDocuments(`src/features/${name}`)).map((name) => outputOf(name, `src/features/${name}/**/*.graphql`)),
    outputOf('app', 'src/app/**/*.graphql'),
  ]),
  ignoreNoDocuments: true,
};

export default config;
