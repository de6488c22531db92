import { spawn } from 'node:child_process';

/** Runs quietly after saying what it is doing; what the command said comes with the error when it fails. */
export async function command(doing, file, args, options = {}) {
  const start = performance.now();
  console.log(`${doing} …`);
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw Object.assign(new Error(`${doing} failed.`), { output });
  console.log(`${doing}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Side by side; when one fails the others are waited for, so that nothing is still being written once this is over. */
export async function together(works) {
  const ends = await Promise.allSettled(works);
  for (const { status, reason } of ends) if (status === 'rejected') throw reason;
}
