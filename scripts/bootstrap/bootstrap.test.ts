import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Tree } from '../checks/tree.ts';
import { explain, Stop } from './explain.mjs';
import { alone } from './lock.mjs';
import { hashOf, unlessStamped } from './stamp.mjs';
import { needsRuntime, nodeCanBootstrap, nodeCanRun } from './tools.mjs';

describe('the runtime', () => {
  it.each(['22.22.0', '22.30.1', '24.0.0', '24.21.0', '26.1.0'])('Node %s runs the product', (version) =>
    expect(nodeCanRun(version)).toBe(true),
  );
  it.each(['20.20.2', '22.21.9', '23.11.0', '21.0.0'])('Node %s only gets one of ours', (version) => {
    expect(nodeCanRun(version)).toBe(false);
    expect(nodeCanBootstrap(version)).toBe(true);
  });
  it('of ours stays where it is once it is there, whichever Node comes next: something may be running on it', () => {
    using tree = new Tree({});
    expect(needsRuntime(tree.root, '24.21.0')).toBe(false);
    const os = process.platform === 'win32' ? 'win' : process.platform;
    tree.write(`.tools/node_modules/node-${os}-${process.arch}/bin/node`, '');
    expect(needsRuntime(tree.root, '24.21.0')).toBe(true);
  });
  it.each(['18.20.0', '19.9.0'])('Node %s is too old for either', (version) => expect(nodeCanBootstrap(version)).toBe(false));
});

describe('what is done once', () => {
  it('is done again when an input changes, when its product is gone, and after it failed; not otherwise', async () => {
    using tree = new Tree({ 'packages/a.ts': 'one', 'dist/a.js': 'built' });
    let done = 0;
    const build = (work = () => Promise.resolve()) =>
      unlessStamped(tree.root, 'api', hashOf(tree.root, ['packages']), ['dist/a.js'], () => {
        done += 1;
        return work();
      });
    await build();
    await build();
    expect(done).toBe(1);
    tree.write('packages/a.ts', 'two');
    await build();
    expect(done).toBe(2);
    tree.write('packages/b.ts', 'new');
    await expect(build(() => Promise.reject(new Error('killed half-way')))).rejects.toThrow('killed half-way');
    await build();
    expect(done).toBe(4);
    tree.remove('dist/a.js');
    await build();
    expect(done).toBe(5);
  });

  it('looks at names and contents, and not at what was installed or built', () => {
    using tree = new Tree({ 'p/a.ts': 'one' });
    const hash = () => hashOf(tree.root, ['p', 'absent']);
    const before = hash();
    tree.write('p/a.ts', 'one');
    tree.write('p/node_modules/b.js', 'installed');
    tree.write('p/dist/a.js', 'built');
    expect(hash()).toBe(before);
    tree.write('p/b.ts', 'one');
    expect(hash()).not.toBe(before);
  });
});

describe('two commands on one folder', () => {
  it('take turns', async () => {
    using tree = new Tree({});
    const seen: string[] = [];
    const command = (name: string) => () => {
      seen.push(`${name} begins`);
      return new Promise<void>((resolve) => setImmediate(() => resolve(void seen.push(`${name} ends`))));
    };
    await Promise.all([alone(tree.root, command('a')), alone(tree.root, command('b'))]);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(existsSync(join(tree.root, '.tools/lock'))).toBe(false);
  });

  it('do not wait for one that was killed', async () => {
    using tree = new Tree({ '.tools/lock': '4194304' }); // above the highest process id
    expect(await alone(tree.root, () => Promise.resolve('done'))).toBe('done');
  });
});

describe('what went wrong', () => {
  const failed = (output: string) => Object.assign(new Error('Installing packages failed.'), { output });

  it.each([
    [Object.assign(new Error('write'), { code: 'ENOSPC' }), 'No space is left on the disk'],
    [failed('ERR_PNPM_ENOSPC  no space left on device'), 'No space is left on the disk'],
    [Object.assign(new Error('open'), { code: 'EACCES' }), 'This account may not write in /home/jobprod'],
    [Object.assign(new Error('open'), { code: 'EROFS' }), 'read-only disk'],
    [failed('npm error code ENOTFOUND\nnpm error network request failed'), 'The package registry cannot be reached'],
    [failed('ERR_PNPM_META_FETCH_FAIL'), 'The package registry cannot be reached'],
    [failed('src/a.ts(1,1): error TS2322'), 'Installing packages failed.\n\nsrc/a.ts(1,1): error TS2322'],
  ])('is said in a sentence that says what to do: %s', (error, sentence) => {
    expect(explain(error, '/home/jobprod')).toContain(sentence);
  });

  it('comes with what the tool said, and without it when the sentence says all', () => {
    expect(explain(failed('ENOTFOUND registry'), '/')).toContain('\n\nENOTFOUND registry');
    expect(explain(new Stop('Say this.'), '/')).toBe('Say this.');
  });
});
