import * as v from 'valibot';

/** What fits: a session description of a browser with every codec takes some ten thousand characters. */
export const signalLength = 60_000;

const visit = v.pipe(v.string(), v.regex(/^[0-9a-f-]{8,40}$/));
/** As RFC 8866 has it begin; nothing in it is a control character but the ends of its lines. */
const sdp = v.pipe(v.string(), v.regex(/^v=0\r\n[\P{Cc}\r\n]*$/u), v.maxLength(signalLength));
const candidate = v.strictObject({
  candidate: v.pipe(v.string(), v.maxLength(1_000)),
  sdpMid: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(64)))),
  sdpMLineIndex: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16)))),
  usernameFragment: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(256)))),
});

const between = { from: visit, to: visit };

/** What pages say to each other: I am here; a description; ways to reach me. */
export const signalShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('hello'), from: visit, knows: v.nullable(visit) }),
  v.strictObject({ kind: v.literal('description'), ...between, type: v.picklist(['offer', 'answer']), sdp }),
  v.strictObject({ kind: v.literal('candidates'), ...between, candidates: v.pipe(v.array(candidate), v.minLength(1), v.maxLength(40)) }),
]);

/** Whether a text is one of the things that pages say to each other, and of a size that they have. */
export const isSignal = (text: string): boolean => {
  if (text.length > signalLength) return false;
  try {
    return v.safeParse(signalShape, JSON.parse(text)).success;
  } catch {
    return false;
  }
};
