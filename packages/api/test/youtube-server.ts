import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { YouTubeSettings } from '../src/platform/youtube/youtube.ts';

export type Video = {
  id: string;
  snippet: { title: string; description: string; tags: string[] };
  status: { privacyStatus: string; uploadStatus: string };
  bytes: Buffer;
  captions: Caption[];
};
type Caption = { id: string; language: string; name: string; trackKind: string; text: string };
type Session = { size: number; received: Buffer; resource: Omit<Video, 'id' | 'bytes' | 'captions'>; videoId?: string };
type Asked = { method: string; path: string; query: URLSearchParams; headers: IncomingMessage['headers']; body: Buffer };

/** What goes wrong with one request: it is refused, its answer is lost once it was done, or `run` does something first. */
export type Fault = { on: string; status?: number; reason?: string; losesAnswer?: boolean; run?: () => unknown };

const refusal = (status: number, reason: string) => ({ error: { code: status, message: reason, errors: [{ reason, domain: 'youtube' }] } });

/**
 * YouTube as far as the service speaks with it, on this machine: OAuth 2's token endpoint, videos, channels, playlists, and resumable uploads as Google documents them
 * (308 with what has come so far, 200 with the video at the end and again when asked, 404 for a session that is no more, 499 for one let go).
 */
export const startYouTube = async () => {
  const videos = new Map<string, Video>();
  const sessions = new Map<string, Session>();
  const tokens = new Set<string>();
  const faults: Fault[] = [];
  const asked: Asked[] = [];
  const settings = {
    clientId: 'client-of-ours',
    clientSecret: `GOCSPX-${randomBytes(12).toString('hex')}`,
    refreshToken: `1//${randomBytes(12).toString('hex')}`,
  };
  const host = {
    videos,
    sessions,
    asked,
    channelTitle: 'JobProd',
    /** How many bytes of a piece it takes at most: the rest is to be sent again. */
    takesAtMost: Number.POSITIVE_INFINITY,
    /** What a whole upload becomes. */
    becomes: 'processed',
    /** Whether its list of uploads knows the newest. */
    listsUploads: true,
    isLettingIn: true,
    tokensGiven: 0,
    fail: (...some: Fault[]) => void faults.push(...some),
    forgetTokens: () => tokens.clear(),
    /** Requests by method and path, in order. */
    requests: () => asked.map(({ method, path }) => `${method} ${path.replace(/upload_id=.*/, '')}`),
    standing: () => [...videos.values()],
    reset() {
      videos.clear();
      sessions.clear();
      faults.length = 0;
      asked.length = 0;
      Object.assign(host, {
        channelTitle: 'JobProd',
        takesAtMost: Number.POSITIVE_INFINITY,
        becomes: 'processed',
        listsUploads: true,
        isLettingIn: true,
      });
    },
  };

  const json = (response: ServerResponse, status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  const token = ({ body }: Asked, response: ServerResponse) => {
    const form = new URLSearchParams(body.toString());
    const isRight =
      form.get('grant_type') === 'refresh_token' &&
      form.get('client_id') === settings.clientId &&
      form.get('client_secret') === settings.clientSecret &&
      form.get('refresh_token') === settings.refreshToken;
    if (!isRight || !host.isLettingIn)
      return json(response, 400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' });
    const given = `ya29.${randomBytes(16).toString('hex')}`;
    tokens.add(given);
    host.tokensGiven += 1;
    return json(response, 200, {
      access_token: given,
      expires_in: 3599,
      token_type: 'Bearer',
      scope: 'https://www.googleapis.com/auth/youtube',
    });
  };

  const begin = ({ query, headers, body }: Asked, response: ServerResponse) => {
    if (query.get('uploadType') !== 'resumable') return json(response, 400, refusal(400, 'uploadTypeNotSupported'));
    const { snippet, status } = JSON.parse(body.toString()) as Session['resource'];
    const id = randomBytes(12).toString('hex');
    sessions.set(id, { size: Number(headers['x-upload-content-length']), received: Buffer.alloc(0), resource: { snippet, status } });
    return response.writeHead(200, { location: `${origin}/upload/youtube/v3/videos?uploadType=resumable&upload_id=${id}` }).end();
  };

  const shown = ({ id, snippet, status }: Video) => ({
    kind: 'youtube#video',
    id,
    snippet: { ...snippet, channelTitle: host.channelTitle },
    status,
  });

  const whole = (session: Session): Video => {
    const known = session.videoId === undefined ? undefined : videos.get(session.videoId);
    if (known) return known;
    const { snippet, status } = session.resource;
    const id = randomBytes(8).toString('base64url').slice(0, 11);
    const video = { id, snippet: { ...snippet }, status: { ...status, uploadStatus: host.becomes }, bytes: session.received, captions: [] };
    session.videoId = id;
    videos.set(id, video);
    return video;
  };

  const piece = ({ query, headers, body, method }: Asked, response: ServerResponse) => {
    const id = query.get('upload_id') ?? '';
    const session = sessions.get(id);
    if (!session) return json(response, 404, refusal(404, 'notFound'));
    if (method === 'DELETE') {
      sessions.delete(id);
      return response.writeHead(499).end();
    }
    const [, start, size] = /^bytes (?:(\d+)-\d+|\*)\/(\d+)$/.exec(headers['content-range'] ?? '') ?? [];
    if (Number(size) !== session.size) return json(response, 400, refusal(400, 'badContentRange'));
    if (start !== undefined) {
      const isLast = Number(start) + body.length === session.size;
      if (Number(start) !== session.received.length || (!isLast && body.length % (256 * 1024) !== 0))
        return json(response, 400, refusal(400, 'badContentRange'));
      session.received = Buffer.concat([session.received, body.subarray(0, host.takesAtMost)]);
    }
    const got = session.received.length;
    if (got === session.size) return json(response, 200, shown(whole(session)));
    return response.writeHead(308, got === 0 ? {} : { range: `bytes=0-${got - 1}` }).end();
  };

  const change = ({ body }: Asked, response: ServerResponse) => {
    const given = JSON.parse(body.toString()) as Pick<Video, 'id' | 'snippet'> & {
      snippet: { categoryId?: string };
      status: { privacyStatus: string };
    };
    const video = videos.get(given.id);
    if (!video) return json(response, 404, refusal(404, 'videoNotFound'));
    if (!given.snippet.categoryId || !given.snippet.title) return json(response, 400, refusal(400, 'invalidVideoMetadata'));
    Object.assign(video.snippet, given.snippet);
    video.status.privacyStatus = given.status.privacyStatus;
    return json(response, 200, shown(video));
  };

  /** A resource and a file in one body, each behind its own headers. */
  const partsOf = ({ headers, body }: Asked): [string, string] => {
    const [, boundary = ''] = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '') ?? [];
    const [, resource = '', file = ''] = body
      .toString()
      .split(`--${boundary}`)
      .map((part) => part.split('\r\n\r\n').slice(1).join('\r\n\r\n').replace(/\r\n$/, ''));
    return [resource, file];
  };
  const asTrack = (videoId: string, { id, language, name, trackKind }: Caption) => ({
    kind: 'youtube#caption',
    id,
    snippet: { videoId, language, name, trackKind, status: 'serving' },
  });
  const captions = (request: Asked, response: ServerResponse) => {
    if (request.method === 'GET') {
      const video = videos.get(request.query.get('videoId') ?? '');
      if (!video) return json(response, 404, refusal(404, 'videoNotFound'));
      return json(response, 200, { items: video.captions.map((one) => asTrack(video.id, one)) });
    }
    const [resource, text] = partsOf(request);
    const { id, snippet } = JSON.parse(resource) as { id?: string; snippet: { videoId?: string; language?: string; name?: string } };
    const known = host.standing().flatMap((video) => video.captions.filter((one) => one.id === id).map((one) => [video, one] as const))[0];
    if (request.method === 'PUT') {
      if (!known) return json(response, 404, refusal(404, 'captionNotFound'));
      known[1].text = text;
      return json(response, 200, asTrack(known[0].id, known[1]));
    }
    const video = videos.get(snippet.videoId ?? '');
    if (!video) return json(response, 404, refusal(404, 'videoNotFound'));
    const { language, name } = snippet;
    if (language === undefined || name === undefined) return json(response, 400, refusal(400, 'invalidMetadata'));
    if (video.captions.some((one) => one.language === language && one.name === name))
      return json(response, 409, refusal(409, 'captionExists'));
    const track = { id: randomBytes(8).toString('hex'), language, name, trackKind: 'standard', text };
    video.captions.push(track);
    return json(response, 200, asTrack(video.id, track));
  };

  const answer = (request: Asked, response: ServerResponse): unknown => {
    const { method, path, query } = request;
    if (path === '/token') return token(request, response);
    if (!tokens.has((request.headers.authorization ?? '').replace(/^Bearer /, ''))) return json(response, 401, refusal(401, 'authError'));
    if (path.endsWith('/youtube/v3/captions')) return captions(request, response);
    if (path.startsWith('/upload/')) return method === 'POST' ? begin(request, response) : piece(request, response);
    if (path === '/youtube/v3/channels')
      return json(response, 200, {
        items: [{ snippet: { title: host.channelTitle }, contentDetails: { relatedPlaylists: { uploads: 'UU1' } } }],
      });
    if (path === '/youtube/v3/playlistItems')
      return json(response, 200, {
        items: host.listsUploads ? host.standing().map(({ id }) => ({ contentDetails: { videoId: id } })) : [],
      });
    if (method === 'GET')
      return json(response, 200, {
        items: host
          .standing()
          .filter(({ id }) => query.getAll('id').includes(id))
          .map(shown),
      });
    if (method === 'PUT') return change(request, response);
    if (!videos.delete(query.get('id') ?? '')) return json(response, 404, refusal(404, 'videoNotFound'));
    return response.writeHead(204).end();
  };

  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    void buffer(incoming)
      .then(async (body) => {
        const request = { method: incoming.method ?? '', path: url.pathname, query: url.searchParams, headers: incoming.headers, body };
        asked.push(request);
        const place = faults.findIndex(({ on }) => `${request.method} ${request.path}`.startsWith(on));
        const [fault] = place === -1 ? [] : faults.splice(place, 1);
        await fault?.run?.();
        if (fault?.status !== undefined) return json(response, fault.status, refusal(fault.status, fault.reason ?? 'backendError'));
        if (fault?.losesAnswer) {
          // Done, and never told.
          response.writeHead = () => response;
          response.end = () => {
            incoming.socket.destroy();
            return response;
          };
        }
        return answer(request, response);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return Object.assign(host, {
    settings: { ...settings, apiUrl: origin, tokenUrl: `${origin}/token` } satisfies YouTubeSettings,
    secrets: () => [settings.clientSecret, settings.refreshToken, ...tokens, ...[...sessions.keys()]],
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
};

export type YouTubeServer = Awaited<ReturnType<typeof startYouTube>>;
