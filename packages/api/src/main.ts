import { type Config, readConfig } from './app/config.ts';
import { makeDemo } from './app/demo/make-demo.ts';
import { explainFailure } from './app/explain-failure.ts';
import { start } from './app/start.ts';
import { createLog } from './platform/log.ts';

const leaving = new AbortController();
const { signal } = leaving;
/** From the first instant: a start that is stopped half-way has a database to close. */
const told = new Promise<void>((resolve) => {
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'])
    process.on(name, () => {
      leaving.abort();
      resolve();
    });
});

/** Whatever hangs, whoever told us to stop does not wait for ever; the next start takes over a database left running. */
const longest = 60_000;
void told.then(() =>
  setTimeout(() => {
    process.stderr.write(`Not everything stopped within ${longest / 1000} s.\n`);
    process.exit(1);
  }, longest).unref(),
);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const run = async (config: Config): Promise<void> => {
  const running = await start(config, createLog(config.logLevel), { signal, say });
  try {
    const prepare = async () => {
      if (config.demo) say(await makeDemo(running, say));
      if (!signal.aborted) say(`ready ${running.origin}`);
      await told;
    };
    await Promise.race([prepare(), told]);
  } finally {
    await running.stop();
  }
};

let config: Config | undefined;
try {
  config = readConfig(process.env);
  await run(config);
  process.exit(0);
} catch (error) {
  // Told to stop while starting: what fails then fails because of it.
  if (signal.aborted) process.exit(0);
  const sentence = explainFailure(error, { port: config?.port ?? 0, dataDir: config?.dataDir ?? '' });
  process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exit(1);
}
