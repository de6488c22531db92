/** Which recording was seen paused since this side last began a take of it: the gap before the next take is then nobody's loss (I3). A device that failed is no pause. */
export class PauseWatch {
  #paused: string | undefined;

  sees(recordingId: string, state: 'RUNNING' | 'PAUSED' | 'STOPPED'): void {
    if (state === 'PAUSED') this.#paused = recordingId;
  }

  /** Asked as a take of it is about to begin; whether it follows a pause. */
  begins(recordingId: string): boolean {
    const follows = this.#paused === recordingId;
    this.#paused = undefined;
    return follows;
  }
}
