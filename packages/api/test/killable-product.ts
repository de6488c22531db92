import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { entities } from '../src/app/entities.ts';
import { migrations } from '../src/app/migrations.ts';
import { inviteStaff } from '../src/authentication/invite-staff.ts';
import type { StaffRole } from '../src/authorization/viewer.ts';
import { idOf } from '../src/platform/graphql/global-id.ts';
import { ensureFfmpeg } from '../src/platform/media/ffmpeg-locate.ts';
import { createOrm } from '../src/platform/orm/orm.ts';
import { asOrdinaryRole, createDatabase, dropDatabase, giveToOrdinaryRole } from '../src/platform/postgres/test-databases.ts';
import { lossesOf } from '../src/recordings/losses.ts';
import { Recording } from '../src/recordings/recording.entity.ts';
import { freePort } from './free-port.ts';
import type { Origins } from './product.ts';
import { beepsIn, recordedTracks } from './rooms.ts';
import { openWire } from './wire.ts';

const main = fileURLToPath(new URL('../src/main.js', import.meta.url));

const ready = async (child: ChildProcess): Promise<void> => {
  if (!child.stdout) throw new Error('It was started without a voice');
  const said: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (line.startsWith('ready ')) return;
  }
  throw new Error(`It ended before it was ready:\n${said.join('\n')}`);
};

/** The product as `npm start` runs it, a process of its own behind a wire: both can fail, and it is looked at from outside. */
export const startKillableProduct = async (adminUrl: string, from: Origins) => {
  const name = `killable_${process.pid}`;
  const databaseUrl = asOrdinaryRole(await createDatabase(adminUrl, name, from.database));
  await giveToOrdinaryRole(adminUrl, name);
  const dataDir = await mkdtemp(join(tmpdir(), 'jobprod-killable-'));
  await cp(from.dataDir, dataDir, { recursive: true });
  const engine = ensureFfmpeg({ ffmpegPath: process.env.FFMPEG_PATH, allowInstall: true });
  const orm = await createOrm({ url: databaseUrl, entities, migrations });
  const wire = await openWire();
  const port = await freePort();
  wire.to(port);
  const origin = `http://localhost:${wire.port}`;
  const { PATH = '', HOME = '', FFMPEG_PATH = '' } = process.env;
  let child: ChildProcess | undefined;

  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  const start = async (now: Date) => {
    child = spawn(process.execPath, [main], {
      env: {
        ...{ PATH, HOME, FFMPEG_PATH, NODE_NO_WARNINGS: '1', LOG_LEVEL: process.env.TEST_LOG ?? 'silent' },
        ...{ PORT: String(port), ORIGIN: origin, MAIL_IN_PORT: 'off', DEMO: 'off' },
        ...{ DATABASE_URL: databaseUrl, JOBPROD_DATA: dataDir, JOBPROD_NOW: now.toISOString() },
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await ready(child);
    child.stdout?.resume();
  };
  return {
    origin,
    api: origin,
    wire,
    start,
    end,
    dropsConnections: () => wire.drop(),
    inviteStaff: (email: string, role: StaffRole, firstName: string, lastName: string) =>
      inviteStaff(orm.em.fork(), { email, firstName, lastName, roles: [role], language: 'fr' }, origin, new Date()),
    tracks: (interviewId: string) => recordedTracks({ orm, settings: { dataDir } }, interviewId),
    beepsIn: (path: string) => beepsIn({ media: { engine } }, path),
    /** How long an interview was recorded, in seconds, and what is said to be missing of it. */
    async recorded(interviewId: string) {
      const em = orm.em.fork();
      const recording = await em.findOneOrFail(Recording, { interview: idOf('Interview', interviewId) });
      const ran = recording.spans.map(({ from: began, until }) => ((until ?? began) - began) / 1000);
      return { seconds: ran.reduce((sum, one) => sum + one, 0), losses: await lossesOf(em, recording) };
    },
    async stop() {
      await end('SIGTERM');
      await wire.close();
      await orm.close(true);
      await dropDatabase(adminUrl, name);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
