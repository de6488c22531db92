const key = 'started-again';

/** After a new release the files and operations an open page still names are gone: it starts again, once. */
export const startAgainOnce = (): void => {
  if (sessionStorage.getItem(key) === location.href) return;
  sessionStorage.setItem(key, location.href);
  location.reload();
};
