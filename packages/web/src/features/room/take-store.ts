/** What this device has recorded and not yet sent, in the browser's own storage: on disk before it is counted, so that a reload, a crash or a lost network costs the last second at most (I3). */
export type Take = {
  id: string;
  recordingId: string;
  interviewId: string;
  /** Whose it is: others use this computer too, and are neither shown it nor asked about it. */
  ownerId: string;
  mimeType: string;
  hasImage: boolean;
  followsPause: boolean;
  /** On the clock of tracks, in milliseconds. */
  startedAt: number;
  bytes: number;
  chunks: number;
};

type Chunk = { takeId: string; start: number; bytes: ArrayBuffer };

const databaseName = 'interview-takes';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the storage of this browser failed'));
  });
const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the storage of this browser failed'));
  });

const openDatabase = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('takes', { keyPath: 'id' });
    request.result.createObjectStore('chunks', { keyPath: ['takeId', 'start'] });
  };
  return settled(request);
};

/** What `begin` put there, which is all that ever is. */
type TakesStore = Omit<IDBObjectStore, 'get' | 'getAll'> & { get(id: string): IDBRequest<Take | undefined>; getAll(): IDBRequest<Take[]> };
const takesOf = (transaction: IDBTransaction): TakesStore => transaction.objectStore('takes');

export const openTakeStore = async () => {
  const database = await openDatabase();
  const writing = () => database.transaction(['takes', 'chunks'], 'readwrite', { durability: 'strict' });
  return {
    all: (): Promise<Take[]> => settled(takesOf(database.transaction('takes')).getAll()),
    get: (id: string): Promise<Take | undefined> => settled(takesOf(database.transaction('takes')).get(id)),
    async begin(take: Take): Promise<void> {
      const transaction = writing();
      transaction.objectStore('takes').put(take);
      await done(transaction);
    },
    /** Adds what was recorded next; it is on disk when this returns. */
    async append(id: string, bytes: ArrayBuffer): Promise<Take> {
      const transaction = writing();
      const takes = takesOf(transaction);
      const take = await settled(takes.get(id));
      if (!take) throw new Error('this take was begun nowhere');
      const chunk: Chunk = { takeId: id, start: take.bytes, bytes };
      transaction.objectStore('chunks').put(chunk);
      const next = { ...take, bytes: take.bytes + bytes.byteLength, chunks: take.chunks + 1 };
      takes.put(next);
      await done(transaction);
      return next;
    },
    /** What lies from a place on to the end of the chunk it is in; nothing past the end. */
    async from(id: string, start: number): Promise<ArrayBuffer | undefined> {
      const chunks = database.transaction('chunks').objectStore('chunks');
      const cursor = await settled(chunks.openCursor(IDBKeyRange.bound([id, 0], [id, start]), 'prev'));
      if (!cursor) return undefined;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `append`
      const chunk = cursor.value as Chunk;
      const rest = chunk.bytes.slice(start - chunk.start);
      return rest.byteLength === 0 ? undefined : rest;
    },
    async remove(id: string): Promise<void> {
      const transaction = writing();
      transaction.objectStore('takes').delete(id);
      transaction.objectStore('chunks').delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]));
      await done(transaction);
    },
    /** Whether so many bytes can be kept: tried, since what a browser estimates is no promise. */
    async hasRoom(bytes: number): Promise<boolean> {
      const trial: Chunk = { takeId: 'trial', start: 0, bytes: new ArrayBuffer(bytes) };
      try {
        const transaction = writing();
        transaction.objectStore('chunks').put(trial);
        await done(transaction);
        await this.remove(trial.takeId);
        return true;
      } catch {
        return false;
      }
    },
    close: () => database.close(),
  };
};

export type TakeStore = Awaited<ReturnType<typeof openTakeStore>>;

/** One page at a time records or sends a take: another tab, or the next visit, waits until it is let go of. */
export const lockOf = (takeId: string): string => `interview-take:${takeId}`;
