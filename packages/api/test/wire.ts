import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire between browsers and a service: cut, nothing comes through and whoever tries again is hung up on; its address stays. */
export type Wire = { port: number; to(port: number): void; cut(): void; mend(): void; drop(): void; close(): Promise<void> };

export const openWire = async (): Promise<Wire> => {
  const sockets = new Set<Socket>();
  let isCut = false;
  let target = 0;
  const join = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.once('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((caller) => {
    if (isCut) return void caller.destroy();
    const service = connect(target, 'localhost');
    join(caller, service);
    join(service, caller);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port, // a listening TCP server's address
    to: (port) => {
      target = port;
    },
    cut: () => {
      isCut = true;
      drop();
    },
    mend: () => {
      isCut = false;
    },
    drop,
    async close() {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
};
