/** The part of s3rver that tests use; it ships no types. */
declare module 's3rver' {
  // biome-ignore lint/style/noDefaultExport: it is theirs.
  export default class S3rver {
    constructor(options: {
      address: string;
      port: number;
      silent: boolean;
      directory: string;
      configureBuckets: { name: string; configs: string[] }[];
    });
    run(): Promise<unknown>;
    close(): Promise<void>;
  }
}
