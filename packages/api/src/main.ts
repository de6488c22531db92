import { type Config, readConfig } from './app/config.ts';
import { makeDemo } from './app/demo/make-demo.ts';
import { explainFailure } from './app/explain-failure.ts';
import { start } from './app/start.ts';
import { createLog } from './platform/log.ts';

/** Says in a sentence what a person can mend, shows the rest whole, and leaves. */
const giveUp = (error: unknown, config?: Config): never => {
  const sentence = explainFailure(error, { port: config?.port ?? 0, dataDir: config?.dataDir ?? '' });
  process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exit(1);
};

let config: Config | undefined;
try {
  config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const running = await start(config, log);

  let _stopping: Promise<void> | undefined;
  const stop = (): void => {
    _stopping ??= running.stop().then(
      () => process.exit(0),
      (error: unknown) => giveUp(error, config),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('SIGHUP', stop);

  if (config.demo) process.stdout.write(await makeDemo(running));
  process.stdout.write(`ready ${running.origin}\n`);
} catch (error) {
  giveUp(error, config);
}
