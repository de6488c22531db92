import { spawn } from 'node:child_process';

export interface Ran {
  code: number;
  output: string;
}

interface Options {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** The person watches it run; otherwise what it says is kept for the report. */
  show?: boolean;
}

export async function command(file: string, args: string[], { cwd, env = {}, show = false }: Options): Promise<Ran> {
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGTERM', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('close', (status) => resolve(status ?? 1));
  });
  process.off('SIGTERM', stop);
  return { code, output };
}

/** What a tool said when it failed; nothing when it was content. */
export async function complaint(file: string, args: string[], options: Options): Promise<string> {
  const { code, output } = await command(file, args, options);
  return code === 0 ? '' : output.trim() || `${file} ended with code ${code}.`;
}
