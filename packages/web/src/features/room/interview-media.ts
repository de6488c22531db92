/** How the two stand towards each other; `alone` while nobody sits in the other seat. */
export type MediaState = 'alone' | 'connecting' | 'connected' | 'interrupted';

/**
 * What carries picture and sound between the two of an interview. Peer to peer today; a server that forwards can come behind the same boundary. Recording is none of its
 * business: each side records itself.
 */
export type InterviewMedia = {
  /** What is sent from now on: another camera, the voice alone. */
  send: (stream: MediaStream) => void;
  /** The network may have changed: looks for another way at once. */
  lookAgain: () => void;
  close: () => void;
};

export type MediaEvents = {
  onState: (state: MediaState) => void;
  /** What comes from the other side. */
  onStream: (stream: MediaStream) => void;
};

export type IceServer = { readonly urls: readonly string[]; readonly username: string | null; readonly credential: string | null };

/** Words from one page to the other, by way of the service. */
export type Signals = {
  send: (signal: string) => Promise<void>;
  listen: (hear: (signal: string) => void) => () => void;
};

export type JoinOptions = {
  /** This page's own number: a reload is somebody new to the other side. */
  visit: string;
  /** Of the two, the one who gives way when both offer at once. */
  isPolite: boolean;
  iceServers: readonly IceServer[];
  signals: Signals;
  stream: MediaStream;
  events: MediaEvents;
};
