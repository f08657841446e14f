import { createApp } from './app.ts';
import { readConfig } from './config.ts';

/** Starts the server and says where it answers; a port that is taken is said in a sentence. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config);
  const address = await app.listen({ host: config.host, port: config.port });
  console.log(`童行 Tongxing: ${address}/${config.trial ? '（试用：含示例数据）' : ''}`);
  let closed: Promise<never> | undefined;
  // A terminal tells the whole group, and `npm start` tells it again: the second time is no reason to break off.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void (closed ??= app.close().then(() => process.exit(0))));
}

const SENTENCES: Readonly<Record<string, string>> = {
  EADDRINUSE: '这个端口已经被别的程序占用。换一个：PORT=8090 npm start / The port is taken; try another: PORT=8090 npm start',
  EACCES: '没有权限用这个端口。换一个大于1024的：PORT=8090 npm start / No right to use this port; try one above 1024: PORT=8090 npm start',
  EADDRNOTAVAIL: '本机没有这个地址，请改 HOST。 / This machine has no such address; change HOST.',
  ENOTFOUND: '找不到这个地址，请改 HOST。 / The address of HOST was not found.',
};

main().catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  console.error(SENTENCES[code] ?? (error instanceof Error ? error.message : error));
  process.exit(1);
});
