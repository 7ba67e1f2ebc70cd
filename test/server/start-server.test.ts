import { connect } from 'node:net';
import { startServer } from '../../src/server/start-server';

const host = '127.0.0.1';

test('a server listens on this machine, answers, and closes', async () => {
  const server = await startServer((_request, response) => response.end('here'), {
    host,
    port: 0,
    anyPort: false,
  });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(server.url)).text()).toBe('here');
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

test('a port that is taken is left to whoever has it', async () => {
  const first = await startServer((_request, response) => response.end(), { host, port: 0, anyPort: false });
  const port = Number(new URL(first.url).port);
  await expect(
    startServer((_request, response) => response.end(), { host, port, anyPort: false }),
  ).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const second = await startServer((_request, response) => response.end(), { host, port, anyPort: true });
  expect(second.url).not.toBe(first.url);
  await Promise.all([first.close(), second.close()]);
});

test('what is under way when the server closes is still answered', async () => {
  let begun: () => void = () => undefined;
  const begins = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const server = await startServer(
    (_request, response) => {
      begun();
      setTimeout(() => response.end('late'), 100);
    },
    { host, port: 0, anyPort: false },
  );
  const answer = fetch(server.url).then((response) => response.text());
  await begins;
  await Promise.all([server.close(), expect(answer).resolves.toBe('late')]);
});

test('a client that never finishes its headers is cut off', async () => {
  const server = await startServer((_request, response) => response.end(), { host, port: 0, anyPort: false });
  const socket = connect(Number(new URL(server.url).port), host);
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n');
  const began = process.hrtime.bigint();
  const answer = await new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => {
      resolve(text);
    });
  });
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(Number(process.hrtime.bigint() - began) / 1e9).toBeLessThan(9);
  await server.close();
});
