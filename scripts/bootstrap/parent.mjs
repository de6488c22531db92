/** SIGKILL tells nobody: the one sign left is that the parent has changed. (package.json says `exec`, so that npm is that parent, not a shell.) */
export function whenParentLeaves(leave) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leave();
  }, 250);
  watch.unref();
}
