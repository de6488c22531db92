// PostGraphile 5 on the product's own tables, with its own packages: they want versions of their own.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const preset = {
  extends: [PostGraphileAmberPreset],
  // The state of a profile has no index of its own, and PostGraphile would not let it be asked for.
  disablePlugins: ['PgIndexBehaviorsPlugin', 'NodePlugin'],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'], poolConfig: { max: 20 } })],
  grafserv: { graphiql: false, watch: false, websockets: false },
};

const server = createServer();
const instance = postgraphile(preset);
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write(`ready http://127.0.0.1:${process.env.PORT}\n`));
process.on('SIGTERM', () => process.exit(0));
