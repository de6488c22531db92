/** An end that needs no stack: the sentence says what to do. */
export class Stop extends Error {}

const causes = [
  [
    /ENOSPC|no space left/i,
    (root) =>
      `No space is left on the disk. JobProd needs about 1.5 GB under ${root} to install itself: free some, then run the same command again.`,
  ],
  [
    /EROFS|read-only file system/i,
    (root) => `${root} is on a read-only disk. Copy the folder to where you may write, and run the same command there.`,
  ],
  [
    /EACCES|EPERM|permission denied/i,
    (root) => `This account may not write in ${root}. Give it the folder (chown), or clone to one of its own.`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL|network|dns error|error sending request|connection (refused|timed out)/i,
    () =>
      'The package registry cannot be reached. Check the network (or the proxy and registry npm is set to), then run the same command again.',
  ],
];

/** One sentence that says what to do, above what the failing tool said. */
export function explain(error, root) {
  if (error instanceof Stop) return error.message;
  const said = `${error.code ?? ''} ${error.output ?? ''} ${error.message}`;
  const [, sentence] = causes.find(([pattern]) => pattern.test(said)) ?? [];
  const detail = (error.output ?? error.stack ?? String(error)).trim().split('\n').slice(-40).join('\n');
  return sentence ? `${sentence(root)}\n\n${detail}` : `${error.message}\n\n${detail}`;
}
