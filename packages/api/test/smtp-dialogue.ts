import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as secure } from 'node:tls';

/** One line said, one reply heard, over any socket. */
const dialogueOver = (socket: Socket) => {
  let heard = '';
  let isOver = false;
  let wake: () => void = () => undefined;
  const told = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  const hear = (chunk: Buffer) => {
    heard += chunk.toString('latin1');
    wake();
  };
  socket.on('data', hear);
  socket.on('error', () => wake());
  socket.on('close', () => {
    isOver = true;
    wake();
  });
  /** Up to the line that ends it: three digits and a space. */
  const reply = async (): Promise<string> => {
    for (;;) {
      const end = /^\d{3} .*\r\n/m.exec(heard);
      if (end) {
        const whole = heard.slice(0, end.index + end[0].length);
        heard = heard.slice(whole.length);
        return whole.trim();
      }
      if (isOver) return 'closed';
      await told();
    }
  };
  return {
    reply,
    async say(text: string): Promise<string> {
      socket.write(`${text}\r\n`);
      return reply();
    },
    /** Bytes as they are, without waiting for anything. */
    write: (bytes: string | Buffer): void => void socket.write(bytes),
    close: (): void => void socket.destroy(),
    /** Goes on over TLS, once the server has said that it is ready. */
    async encrypt() {
      socket.off('data', hear);
      const encrypted = secure({ socket, rejectUnauthorized: false });
      await once(encrypted, 'secureConnect');
      return dialogueOver(encrypted);
    },
    [Symbol.dispose]: (): void => void socket.destroy(),
  };
};

/** Speaks SMTP line by line, as no library would: says a line, and answers what the server replied to it. */
export const smtpDialogue = async (port: number, localAddress = '127.0.0.1') => {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  const dialogue = dialogueOver(socket);
  return { ...dialogue, greeting: await dialogue.reply() };
};
