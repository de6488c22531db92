import { createSocket } from 'node:dgram';
import { once } from 'node:events';

const typeNumbers: Readonly<Record<number, string>> = { 1: 'A', 15: 'MX', 16: 'TXT', 28: 'AAAA' };

/** The name asked for, and where the question ends. */
const readName = (packet: Buffer): { name: string; end: number } => {
  const labels: string[] = [];
  let at = 12;
  for (let length = packet[at] ?? 0; length > 0; length = packet[at] ?? 0) {
    labels.push(packet.subarray(at + 1, at + 1 + length).toString('latin1'));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 5 };
};

const textRecord = (text: string): Buffer => {
  const chunks = text.match(/[\s\S]{1,255}/g) ?? [''];
  const data = Buffer.concat(chunks.flatMap((chunk) => [Buffer.from([chunk.length]), Buffer.from(chunk, 'latin1')]));
  const head = Buffer.from([0xc0, 0x0c, 0, 16, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255]);
  return Buffer.concat([head, data]);
};

/** A DNS server that knows TXT records, and of other names that there are none. `isDown`: it answers that it failed. */
export const startDns = async () => {
  const records = new Map<string, string[]>();
  const state = { isDown: false };
  const socket = createSocket('udp4');
  socket.on('message', (packet, { address, port }) => {
    const { name, end } = readName(packet);
    const type = typeNumbers[packet.readUInt16BE(end - 4)];
    const known = records.get(name);
    const answers = type === 'TXT' ? (known ?? []).map(textRecord) : [];
    const code = state.isDown ? 2 : known ? 0 : 3;
    const head = Buffer.from([packet[0] ?? 0, packet[1] ?? 0, 0x81, 0x80 | code, 0, 1, 0, answers.length, 0, 0, 0, 0]);
    socket.send(Buffer.concat([head, packet.subarray(12, end), ...answers]), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    server: `127.0.0.1:${socket.address().port}`,
    records,
    state,
    stop: () => new Promise<void>((resolve) => socket.close(() => resolve())),
  };
};
