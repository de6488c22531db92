/** Writes `schema.graphql` (or the file named): the API's manual, and the ground of the pages' typed operations. Nothing goes undescribed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildPlainSchema } from '../src/app/schema.ts';
import { undescribed } from '../src/app/undescribed.ts';

const [target = join(import.meta.dirname, '../schema.graphql')] = process.argv.slice(2);
const schema = await buildPlainSchema();
const silent = undescribed(schema);
if (silent.length > 0) throw new Error(`Without a description: ${silent.join(', ')}`);
writeFileSync(target, `${printSchema(lexicographicSortSchema(schema))}\n`);
