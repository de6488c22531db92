import { systemClock } from '../src/platform/clock.ts';
import { createLog } from '../src/platform/log.ts';
import { createOrm } from '../src/platform/orm/orm.ts';
import { RegisterEntry } from '../src/platform/register/register-entry.entity.ts';
import { startSequencer } from '../src/platform/register/sequencer.ts';

/** A sequencer and nothing else, in a process of its own, so that it can be killed as a machine that loses its power is. */
const [url = '', dir = '', origin = ''] = process.argv.slice(2);
const orm = await createOrm({ url, entities: [RegisterEntry], migrations: [], poolSize: 2 });
startSequencer(orm, { dir, origin }, systemClock, createLog('silent'), { everyMs: 1 });
