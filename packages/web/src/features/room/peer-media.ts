import type { InterviewMedia, JoinOptions, MediaState } from './interview-media.ts';
import { type Description, readSignal, type Signal } from './signal.ts';

/** While the other side has not answered, it is greeted again. */
const helloEvery = 2_000;
/** A connection that is gone for so long looks for another way; for so long again, everything is begun anew. */
const graceBeforeRestart = 2_500;
const graceBeforeAnew = 12_000;

type Link = { peer: RTCPeerConnection; remote: string; waiting: RTCIceCandidateInit[]; isMakingOffer: boolean; isSettingAnswer: boolean };

/**
 * Peer to peer, by perfect negotiation. On joining only the impolite side offers, and the polite one makes its connection with that offer: when both begin at once a browser
 * may never gather its ways again after a rollback. From then on either may offer (a lost network, a new one), and glare is resolved by politeness.
 */
export const joinPeerToPeer = ({ visit, isPolite, iceServers, signals, stream, events }: JoinOptions): InterviewMedia => {
  let sent = stream;
  let link: Link | undefined;
  let state: MediaState = 'alone';
  let troubledSince: number | undefined;
  let isClosed = false;
  /** A connection begun anew counts as another visit, so that nothing of the old one is taken for it. */
  let own = visit;

  const become = (next: MediaState) => {
    if (next === state || isClosed) return;
    state = next;
    troubledSince = next === 'connected' || next === 'alone' ? undefined : (troubledSince ?? performance.now());
    events.onState(next);
  };
  const say = (signal: Signal) => {
    // A lost word is said again: by the next greeting, or when everything is begun anew.
    void signals.send(JSON.stringify(signal)).catch(() => undefined);
  };
  const greet = () => say({ kind: 'hello', from: own, knows: link?.remote ?? null });

  const attach = ({ peer }: Link) => {
    for (const transceiver of peer.getTransceivers()) {
      const kind = transceiver.receiver.track.kind;
      const track = sent.getTracks().find((one) => one.kind === kind) ?? null;
      transceiver.direction = 'sendrecv';
      void transceiver.sender.replaceTrack(track).catch(() => undefined);
    }
  };
  const offer = async (one: Link) => {
    if (one !== link) return;
    try {
      one.isMakingOffer = true;
      await one.peer.setLocalDescription();
      const made = one.peer.localDescription;
      if (made) say({ kind: 'description', from: own, to: one.remote, type: made.type === 'answer' ? 'answer' : 'offer', sdp: made.sdp });
    } catch {
      // Closed meanwhile.
    } finally {
      one.isMakingOffer = false;
    }
  };

  const drop = () => {
    link?.peer.close();
    link = undefined;
  };
  const open = (remote: string): Link => {
    drop();
    const peer = new RTCPeerConnection({
      iceServers: iceServers.map(({ urls, username, credential }) => ({
        urls: [...urls],
        ...(username === null ? {} : { username }),
        ...(credential === null ? {} : { credential }),
      })),
      bundlePolicy: 'max-bundle',
    });
    const one: Link = { peer, remote, waiting: [], isMakingOffer: false, isSettingAnswer: false };
    link = one;
    const received = new MediaStream();
    peer.ontrack = ({ track }) => {
      received.addTrack(track);
      events.onStream(received);
    };
    let gathered: RTCIceCandidateInit[] = [];
    peer.onicecandidate = ({ candidate }) => {
      if (!candidate) return;
      // Those found in one go travel in one word.
      if (gathered.length === 0)
        setTimeout(() => {
          const candidates = gathered;
          gathered = [];
          say({ kind: 'candidates', from: own, to: remote, candidates });
        }, 40);
      if (gathered.length < 40) gathered.push(candidate.toJSON());
    };
    peer.onnegotiationneeded = () => {
      // On joining, the impolite side's offer is the only one.
      if (!isPolite || peer.remoteDescription) void offer(one);
    };
    peer.onconnectionstatechange = () => {
      if (one !== link) return;
      if (peer.connectionState === 'connected') become('connected');
      else if (peer.connectionState === 'disconnected' || peer.connectionState === 'failed') become('interrupted');
    };
    become(state === 'connected' || state === 'interrupted' ? 'interrupted' : 'connecting');
    return one;
  };

  const begin = (remote: string) => {
    const one = open(remote);
    if (isPolite) return;
    for (const kind of ['audio', 'video']) one.peer.addTransceiver(kind, { direction: 'sendrecv' });
    attach(one);
  };

  const hearDescription = async ({ from, type, sdp }: Description) => {
    const one = link?.remote === from ? link : undefined;
    if (!one) return;
    const { peer } = one;
    const isReady = !one.isMakingOffer && (peer.signalingState === 'stable' || one.isSettingAnswer);
    const collides = type === 'offer' && !isReady;
    if (collides && !isPolite) return;
    if (type === 'answer' && peer.signalingState !== 'have-local-offer') return;
    one.isSettingAnswer = type === 'answer';
    await peer.setRemoteDescription({ type, sdp });
    one.isSettingAnswer = false;
    for (const candidate of one.waiting.splice(0)) await peer.addIceCandidate(candidate).catch(() => undefined);
    if (type !== 'offer') return;
    attach(one);
    await peer.setLocalDescription();
    const made = peer.localDescription;
    if (made) say({ kind: 'description', from: own, to: from, type: 'answer', sdp: made.sdp });
  };

  const hear = async (text: string) => {
    const signal = readSignal(text);
    if (!signal || isClosed) return;
    if (signal.kind === 'hello') {
      const isNew = link?.remote !== signal.from;
      if (isNew) begin(signal.from);
      // It has to know whom to answer; once it does, nothing more is said.
      if (signal.knows !== own) greet();
      return;
    }
    if (signal.to !== own) return;
    if (signal.kind === 'description') return hearDescription(signal);
    if (link?.remote !== signal.from) return;
    for (const candidate of signal.candidates) {
      if (link.peer.remoteDescription) await link.peer.addIceCandidate(candidate).catch(() => undefined);
      else if (link.waiting.length < 200) link.waiting.push(candidate);
    }
  };
  // One after the other, as they were said; a forged one is refused by the browser, and changes nothing.
  let heard = Promise.resolve();
  const leave = signals.listen((text) => {
    heard = heard.then(() => hear(text)).catch(() => undefined);
  });

  const anew = () => {
    drop();
    own = crypto.randomUUID();
    troubledSince = performance.now();
    greet();
  };
  const watch = setInterval(() => {
    if (state === 'connected') return;
    if (!link) return greet();
    const troubled = troubledSince === undefined ? 0 : performance.now() - troubledSince;
    if (troubled > graceBeforeAnew) return anew();
    if (state === 'interrupted' && troubled > graceBeforeRestart && link.peer.signalingState === 'stable') link.peer.restartIce();
    else if (state === 'connecting') greet();
  }, helloEvery);
  greet();

  return {
    send: (next) => {
      sent = next;
      if (link) attach(link);
    },
    lookAgain: () => {
      if (link?.peer.remoteDescription && link.peer.signalingState === 'stable') link.peer.restartIce();
      else greet();
    },
    close: () => {
      isClosed = true;
      clearInterval(watch);
      leave();
      drop();
    },
  };
};
