/** npm's SIGTERM ends its shell and goes no further, and SIGKILL tells nobody: the one sign left is that the parent has changed. */
export function whenParentLeaves(leave) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leave();
  }, 250);
  watch.unref();
}
