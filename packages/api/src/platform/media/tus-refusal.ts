/** An answer to a tus request, in the shape @tus/server makes one of. */
export class TusRefusal extends Error {
  readonly status_code: number;
  readonly body: string;

  constructor(status: number, why: string) {
    super(why);
    this.name = 'TusRefusal';
    this.status_code = status;
    this.body = `${why}\n`;
  }
}
