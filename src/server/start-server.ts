import { createServer, type RequestListener } from 'node:http';
import { errorCode } from '../app/error-code';

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  /** Answers what is under way, closes idle connections, and settles when all are gone. */
  readonly close: () => Promise<void>;
}

export interface StartOptions {
  readonly host: string;
  readonly port: number;
  /** Take any free port when this one is taken. */
  readonly anyPort: boolean;
}

/** Slow clients are cut off: 5 s for the headers, 30 s for the whole request, checked every second. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};

/** Serves on an address; rejects when it cannot listen. */
export async function startServer(app: RequestListener, options: StartOptions): Promise<RunningServer> {
  let closing = false;
  const server = createServer(limits, (request, response) => {
    if (closing) response.setHeader('Connection', 'close');
    response.on('finish', () => {
      if (closing) server.closeIdleConnections();
    });
    app(request, response);
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, options.host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(options.port).catch((error: unknown) => {
    if (options.anyPort && errorCode(error) === 'EADDRINUSE') return listen(0);
    throw error;
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        closing = true;
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeIdleConnections();
      }),
  };
}
