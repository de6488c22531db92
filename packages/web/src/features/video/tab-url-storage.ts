import type { PreviousUpload, UrlStorage } from 'tus-js-client';

const prefix = 'upload:';

const all = (): PreviousUpload[] =>
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written below
    .map((key) => ({ ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as PreviousUpload), urlStorageKey: key }));

/** Where an upload goes on after a reload: kept with the tab, and gone when the person signs out (fault G06), unlike tus' own. */
export const tabUrlStorage: UrlStorage = {
  findAllUploads: () => Promise.resolve(all()),
  findUploadsByFingerprint: (fingerprint) =>
    Promise.resolve(all().filter(({ urlStorageKey }) => urlStorageKey === `${prefix}${fingerprint}`)),
  removeUpload: (key) => {
    sessionStorage.removeItem(key);
    return Promise.resolve();
  },
  addUpload: (fingerprint, upload) => {
    const key = `${prefix}${fingerprint}`;
    sessionStorage.setItem(key, JSON.stringify(upload));
    return Promise.resolve(key);
  },
};

/** The same file, chosen again after a reload. */
export const fingerprintOf = ({ name, size, lastModified }: File): string => `${name}-${size}-${lastModified}`;
