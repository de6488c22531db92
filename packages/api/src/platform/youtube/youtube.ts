import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { auth, youtube, type youtube_v3 } from '@googleapis/youtube';
import type { ByteRange } from '../media/store.ts';
import { troubleOf, YouTubeTrouble } from './youtube-trouble.ts';

export type YouTubeSettings = {
  clientId: string;
  clientSecret: string;
  /** Of the channel that uploads. */
  refreshToken: string;
  /** Scheme, host and port, without a path. */
  apiUrl: string;
  tokenUrl: string;
};

export const privacies = ['public', 'unlisted', 'private'] as const;
export type Privacy = (typeof privacies)[number];

export type VideoWords = { title: string; description: string; tags: readonly string[] };
export type HostedVideo = VideoWords & {
  id: string;
  privacy: Privacy | undefined;
  /** `uploaded` while it is being processed, then `processed`; `failed`, `rejected` or `deleted` where nothing comes of it. */
  uploadStatus: string;
};

export type VideoFile = { size: number; open(range: ByteRange): Promise<Readable> };

/** A multiple of 256 KiB, as the protocol wants it; what a lost connection costs at most. */
const chunkBytes = 8 * 1024 * 1024;
const timeoutMs = 120_000;
/** People and blogs: an update has to name one. */
const categoryId = '22';
const newestUploads = 200;
const gone = [404, 410];

const found = ({ id, snippet, status }: youtube_v3.Schema$Video): HostedVideo | null =>
  id
    ? {
        id,
        title: snippet?.title ?? '',
        description: snippet?.description ?? '',
        tags: snippet?.tags ?? [],
        privacy: privacies.find((one) => one === status?.privacyStatus),
        uploadStatus: status?.uploadStatus ?? '',
      }
    : null;

const idIn = (answer: unknown): string => {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string') return answer.id;
  throw new YouTubeTrouble('UNAVAILABLE');
};

/** One channel, through the official client. Everything it throws is a `YouTubeTrouble`. */
export class YouTube {
  readonly #client: InstanceType<typeof auth.OAuth2>;
  readonly #api: youtube_v3.Youtube;
  readonly #apiUrl: string;

  constructor({ clientId, clientSecret, refreshToken, apiUrl, tokenUrl }: YouTubeSettings) {
    // A token that is refused before its time is asked for anew, once.
    this.#client = new auth.OAuth2({ clientId, clientSecret, endpoints: { oauth2TokenUrl: tokenUrl }, forceRefreshOnFailure: true });
    this.#client.setCredentials({ refresh_token: refreshToken });
    this.#apiUrl = apiUrl;
    // Jobs try again, and say so to staff: the client is not to wait and try by itself.
    this.#api = youtube({ version: 'v3', auth: this.#client, rootUrl: `${apiUrl}/`, timeout: timeoutMs, retry: false });
  }

  async #ask<Answer>(act: () => Promise<Answer>): Promise<Answer> {
    try {
      return await act();
    } catch (error) {
      throw troubleOf(error);
    }
  }

  /** Opens a resumable upload of a video that nobody sees yet; answers the address of its session, which is as good as a password for it. */
  beginUpload({ title, description, tags }: VideoWords, size: number): Promise<string> {
    return this.#ask(async () => {
      // The client's own `videos.insert` sends everything in one piece.
      const { headers } = await this.#client.request({
        url: `${this.#apiUrl}/upload/youtube/v3/videos`,
        method: 'POST',
        params: { uploadType: 'resumable', part: 'snippet,status', notifySubscribers: false },
        headers: { 'x-upload-content-length': String(size), 'x-upload-content-type': 'video/mp4' },
        data: {
          snippet: { title, description, tags: [...tags], categoryId },
          status: { privacyStatus: 'private', selfDeclaredMadeForKids: false, embeddable: false },
        } satisfies youtube_v3.Schema$Video,
        retry: false,
        timeout: timeoutMs,
      });
      return this.#trusted(headers.get('location'));
    });
  }

  /** Our token goes with every piece: to nobody but whom we spoke to, or their kin. */
  #trusted(session: string | null): string {
    const [host, asked] = [URL.canParse(session ?? '') ? new URL(session ?? '') : undefined, new URL(this.#apiUrl)];
    const isKin = [host, asked].every((one) => one?.protocol === 'https:' && one.hostname.endsWith('.googleapis.com'));
    if (session === null || !host || !(host.origin === asked.origin || isKin)) throw new YouTubeTrouble('REFUSED');
    return session;
  }

  #put(session: string, range: string, data?: Buffer, signal?: AbortSignal) {
    return this.#client.request<unknown>({
      url: this.#trusted(session),
      method: 'PUT',
      headers: { 'content-range': range, ...(data ? { 'content-type': 'video/mp4' } : {}) },
      ...(data ? { data } : {}),
      ...(signal ? { signal } : {}),
      // 308 says here how far it has come, and leads nowhere.
      redirect: 'manual',
      retry: false,
      timeout: timeoutMs,
      validateStatus: (status) => status === 200 || status === 201 || status === 308 || gone.includes(status),
    });
  }

  /** Sends what is still missing, from where the session stands; answers the video's id, or null where the session is no more. Asked again after the end, it answers the same. */
  sendBytes(session: string, { size, open }: VideoFile, signal?: AbortSignal): Promise<string | null> {
    return this.#ask(async () => {
      let answer = await this.#put(session, `bytes */${size}`, undefined, signal);
      while (answer.status === 308) {
        const start = Number(/^bytes=0-(\d+)$/.exec(answer.headers.get('range') ?? '')?.[1] ?? -1) + 1;
        const end = Math.min(start + chunkBytes, size) - 1;
        answer = await this.#put(session, `bytes ${start}-${end}/${size}`, await buffer(await open({ start, end })), signal);
      }
      return gone.includes(answer.status) ? null : idIn(answer.data);
    });
  }

  /** The id of the video a session ended in; null: it did not end, and is let go. */
  endUpload(session: string, size: number): Promise<string | null> {
    return this.#ask(async () => {
      const answer = await this.#put(session, `bytes */${size}`);
      if (answer.status === 200 || answer.status === 201) return idIn(answer.data);
      if (answer.status === 308)
        await this.#client.request({
          url: this.#trusted(session),
          method: 'DELETE',
          retry: false,
          timeout: timeoutMs,
          validateStatus: () => true,
        });
      return null;
    });
  }

  /** As it stands there; null: there is none. */
  read(id: string): Promise<HostedVideo | null> {
    return this.#ask(async () => {
      const { data } = await this.#api.videos.list({ part: ['snippet', 'status'], id: [id] });
      const [video] = data.items ?? [];
      return video ? found(video) : null;
    });
  }

  change(id: string, { title, description, tags }: VideoWords, privacy: Privacy): Promise<void> {
    return this.#ask(async () => {
      await this.#api.videos.update({
        part: ['snippet', 'status'],
        requestBody: {
          id,
          snippet: { title, description, tags: [...tags], categoryId },
          status: { privacyStatus: privacy, selfDeclaredMadeForKids: false, embeddable: false },
        },
      });
    });
  }

  /** What is read over a video, as WebVTT: its one track in that language, called nothing. Put there again, it takes the place of what was. */
  putCaptions(videoId: string, language: string, bytes: Buffer): Promise<void> {
    return this.#ask(async () => {
      const { data } = await this.#api.captions.list({ part: ['snippet'], videoId });
      const track = data.items?.find(({ snippet }) => snippet?.language === language && snippet.trackKind !== 'asr');
      const resource: youtube_v3.Schema$Caption = track?.id
        ? { id: track.id, snippet: { isDraft: false } }
        : { snippet: { videoId, language, name: '', isDraft: false } };
      // The client's own calls pour the two parts into a stream that its transport then refuses.
      const boundary = randomUUID();
      const parts = [
        ['application/json; charset=UTF-8', JSON.stringify(resource)],
        ['text/vtt', bytes.toString('utf8')],
      ].map(([type = '', body = '']) => `--${boundary}\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`);
      await this.#client.request({
        url: `${this.#apiUrl}/upload/youtube/v3/captions`,
        method: track?.id ? 'PUT' : 'POST',
        params: { uploadType: 'multipart', part: 'snippet' },
        headers: { 'content-type': `multipart/related; boundary=${boundary}` },
        data: `${parts.join('')}--${boundary}--\r\n`,
        retry: false,
        timeout: timeoutMs,
      });
    });
  }

  /** Gone when this returns, or gone already. */
  remove(id: string): Promise<void> {
    return this.#ask(async () => {
      await this.#api.videos.delete({ id }, { validateStatus: (status) => status === 204 || status === 404 });
    });
  }

  /** The channel's own name, and the list of what it uploaded. */
  channel(): Promise<{ title: string; uploads: string | undefined }> {
    return this.#ask(async () => {
      const { data } = await this.#api.channels.list({ part: ['snippet', 'contentDetails'], mine: true });
      const [channel] = data.items ?? [];
      return { title: channel?.snippet?.title ?? '', uploads: channel?.contentDetails?.relatedPlaylists?.uploads ?? undefined };
    });
  }

  /** The video that bears a tag, among the newest uploads of the channel. */
  async findByTag(tag: string): Promise<string | null> {
    const { uploads } = await this.channel();
    if (uploads === undefined) return null;
    let pageToken: string | undefined;
    for (let seen = 0; seen < newestUploads; seen += 50) {
      const page = await this.#ask(() =>
        this.#api.playlistItems.list({
          part: ['contentDetails'],
          playlistId: uploads,
          maxResults: 50,
          ...(pageToken ? { pageToken } : {}),
        }),
      );
      const ids = (page.data.items ?? []).flatMap(({ contentDetails }) => contentDetails?.videoId ?? []);
      if (ids.length > 0) {
        const { data } = await this.#ask(() => this.#api.videos.list({ part: ['snippet', 'status'], id: ids }));
        const video = (data.items ?? []).map(found).find((one) => one?.tags.includes(tag));
        if (video) return video.id;
      }
      pageToken = page.data.nextPageToken ?? undefined;
      if (pageToken === undefined) return null;
    }
    return null;
  }
}
