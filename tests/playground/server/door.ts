/**
 * One port for HTTPS and plain HTTP. When a browser maps every host to the sandbox, its plain requests come
 * here as well; a TLS server alone would drop them unseen, and "nothing leaves" would be shown by half.
 */
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** First byte of a TLS handshake record (RFC 8446, 5.1). */
const TLS_HANDSHAKE = 0x16;

export async function openDoor(
  port: number,
  listener: RequestListener,
): Promise<{ port: number; close(): Promise<void> }> {
  const secure = createHttpsServer(await makeCertificate(), listener);
  const plain = createHttpServer(listener);
  const sockets = new Set<Socket>();

  const front = createServer({ pauseOnConnect: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      const server = first[0] === TLS_HANDSHAKE ? secure : plain;
      server.emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
    socket.resume();
  });

  await new Promise<void>((done, failed) => {
    front.once('error', failed);
    front.listen(port, '127.0.0.1', done);
  });

  return {
    port: (front.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        front.close(() => done());
      }),
  };
}
