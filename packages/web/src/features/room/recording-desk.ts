import { PauseWatch } from './pause-watch.ts';
import { type RunningTake, recordTake } from './take-recorder.ts';
import { type Begun, type Refused, sendTake } from './take-sender.ts';
import { lockOf, openTakeStore, type Take, type TakeStore } from './take-store.ts';
import type { TrackClock } from './track-clock.ts';

export type DeskState = {
  /** Of everything this device recorded in this interview since the page was opened, in bytes. */
  kept: number;
  sent: number;
  isRecording: boolean;
  /** Told to record, and records nothing: the device ended, the browser cannot, or there is no room left. */
  isHalted: boolean;
  trouble: 'cannot-record' | 'cannot-keep' | 'cannot-send' | 'service-full' | undefined;
};

export type Wanted = { recordingId: string; stream: MediaStream } | undefined;

export type DeskOptions = { interviewId: string; ownerId: string; clock: TrackClock; begin: (take: Take) => Promise<Begun | Refused> };

type Following = { kept: number; sent: number };

/** How often a device that was full is asked whether it has room again, and how much of it is worth beginning. */
const askForRoomEvery = 5_000;
const roomToBegin = 8_000_000;

/** Records what it is told to while it is told to, keeps it on this device, and sends it as it comes; says truly how far it is. */
export class RecordingDesk {
  readonly #options: DeskOptions;
  readonly #listeners = new Set<() => void>();
  readonly #leaving = new AbortController();
  readonly #takes = new Map<string, Following>();
  readonly #running = new Set<string>();
  readonly #waiting = new Map<string, () => void>();
  readonly #store: Promise<TakeStore>;
  #wanted: Wanted;
  #take: RunningTake | undefined;
  #changing = Promise.resolve();
  readonly #pauses = new PauseWatch();
  #waitingForRoom: ReturnType<typeof setTimeout> | undefined;
  #state: DeskState = { kept: 0, sent: 0, isRecording: false, isHalted: false, trouble: undefined };

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#store = openTakeStore();
    this.#store.catch(() => this.#say({ trouble: 'cannot-keep' }));
    void this.#sendLeft();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DeskState => this.#state;

  /** What the room says of a recording, which both sides pause. */
  sees(recordingId: string, state: 'RUNNING' | 'PAUSED' | 'STOPPED'): void {
    this.#pauses.sees(recordingId, state);
  }

  /** Records this, or nothing; another stream, or the same recording gone on after a pause, begins another take. */
  want(wanted: Wanted): void {
    if (wanted?.recordingId === this.#wanted?.recordingId && wanted?.stream === this.#wanted?.stream) return;
    this.#wanted = wanted;
    this.#begin(wanted);
  }

  /** Ends what is being recorded; all of it is on this device when this returns. */
  async stop(): Promise<void> {
    this.want(undefined);
    await this.#changing;
  }

  /** The page leaves: nothing more is sent from here, and what is left is sent at the next visit. */
  close(): void {
    this.want(undefined);
    this.#leaving.abort();
    for (const wake of this.#waiting.values()) wake();
  }

  #begin(wanted: Wanted): void {
    clearTimeout(this.#waitingForRoom);
    const followsPause = wanted !== undefined && this.#pauses.begins(wanted.recordingId);
    this.#changing = this.#changing
      .then(() => this.#change(wanted, followsPause))
      .catch(() => this.#say({ isRecording: false, isHalted: true, trouble: 'cannot-record' }));
  }

  async #change(wanted: Wanted, followsPause: boolean): Promise<void> {
    await this.#take?.stop();
    this.#take = undefined;
    if (!wanted) return this.#say({ isRecording: false, isHalted: false });
    const store = await this.#store;
    const { clock, interviewId, ownerId } = this.#options;
    const take = recordTake({
      ...{ store, clock, interviewId, ownerId, followsPause, recordingId: wanted.recordingId, stream: wanted.stream },
      onKept: ({ id, bytes }) => {
        if (!this.#takes.has(id)) void this.#send(id, store);
        this.#follow(id, { kept: bytes });
        // There is room again.
        if (bytes > 0 && this.#state.trouble === 'cannot-keep') this.#say({ trouble: undefined });
        this.#wake(id);
      },
      onEnded: (id) => {
        this.#running.delete(id);
        this.#wake(id);
        if (this.#take?.id === id) this.#say({ isRecording: false, isHalted: this.#wanted === wanted });
      },
      onTrouble: (trouble) => {
        this.#say({ trouble });
        if (trouble === 'cannot-keep') this.#beginOnceThereIsRoom(wanted, store);
      },
    });
    this.#take = take;
    if (take) this.#running.add(take.id);
    this.#say({ isRecording: take !== undefined, isHalted: take === undefined });
  }

  /** The take that met the full device has ended with what it had; what comes later is another one, and what lies between is missing and said so. */
  #beginOnceThereIsRoom(wanted: Wanted, store: TakeStore): void {
    clearTimeout(this.#waitingForRoom);
    this.#waitingForRoom = setTimeout(() => void ask(), askForRoomEvery);
    const ask = async () => {
      const hasRoom = await store.hasRoom(roomToBegin);
      if (this.#wanted !== wanted) return;
      if (hasRoom) this.#begin(wanted);
      else this.#beginOnceThereIsRoom(wanted, store);
    };
  }

  async #sendLeft(): Promise<void> {
    const store = await this.#store;
    const { interviewId, ownerId } = this.#options;
    for (const { id, bytes, ...take } of await store.all()) {
      if (take.interviewId !== interviewId || take.ownerId !== ownerId || this.#takes.has(id)) continue;
      this.#follow(id, { kept: bytes });
      void this.#send(id, store);
    }
  }

  async #send(id: string, store: TakeStore): Promise<void> {
    const { signal } = this.#leaving;
    const work = async () => {
      const outcome = await sendTake(id, {
        ...{ store, signal, begin: this.#options.begin },
        isRunning: () => this.#running.has(id),
        // What ended meanwhile has no more to wait for.
        more: () => (this.#running.has(id) ? new Promise((resolve) => this.#waiting.set(id, resolve)) : Promise.resolve()),
        onSent: (sent) => {
          this.#follow(id, { sent });
          if (this.#state.trouble === 'service-full') this.#say({ trouble: undefined });
        },
        // What is kept waits for the service; what cannot be kept is lost, and is what has to be read.
        onFull: () => this.#say({ trouble: this.#state.trouble ?? 'service-full' }),
      });
      if (outcome === 'refused' || outcome === 'absent') this.#say({ trouble: 'cannot-send' });
    };
    // Our own recorder holds the lock of what it records; what is left of another page is sent once that page has let go.
    if (this.#running.has(id)) return work();
    await navigator.locks.request(lockOf(id), { signal }, work).catch(() => undefined);
  }

  #wake(id: string): void {
    const wake = this.#waiting.get(id);
    this.#waiting.delete(id);
    wake?.();
  }

  #follow(id: string, change: Partial<Following>): void {
    this.#takes.set(id, { kept: 0, sent: 0, ...this.#takes.get(id), ...change });
    const all = [...this.#takes.values()];
    this.#say({ kept: all.reduce((sum, { kept }) => sum + kept, 0), sent: all.reduce((sum, { sent }) => sum + sent, 0) });
  }

  #say(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
