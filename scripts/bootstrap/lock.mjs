import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Two commands on one fresh clone take turns: an install that another one overwrites ends in neither. */
export async function alone(root, work) {
  mkdirSync(join(root, '.tools'), { recursive: true });
  const file = join(root, '.tools/lock');
  for (let said = false; !take(file); said = true) {
    if (!said && existsSync(file)) console.log('Waiting for another JobProd command that is installing or building here …');
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderLives(file)) rmSync(file, { force: true });
    return false;
  }
}

function holderLives(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
