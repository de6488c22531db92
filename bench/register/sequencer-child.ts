import { systemClock } from '@jobprod/api/dist/src/platform/clock.js';
import { createLog } from '@jobprod/api/dist/src/platform/log.js';
import { createOrm } from '@jobprod/api/dist/src/platform/orm/orm.js';
import { RegisterEntry } from '@jobprod/api/dist/src/platform/register/register-entry.entity.js';
import { startSequencer } from '@jobprod/api/dist/src/platform/register/sequencer.js';

const [url = '', dir = ''] = process.argv.slice(2);
const orm = await createOrm({ url, entities: [RegisterEntry], migrations: [], poolSize: 2 });
startSequencer(orm, { dir, origin: 'jobprod.test/register' }, systemClock, createLog('error'));
