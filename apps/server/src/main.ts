import { createApp } from './app.ts';
import { readConfig } from './config.ts';

/** Starts the server and says where it answers; a port that is taken is said in a sentence. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config);
  await app.listen({ host: config.host, port: config.port });
  const address = app.addresses()[0];
  console.log(`童行 Tongxing: http://${config.host}:${address?.port ?? config.port}/${config.trial ? '（试用：含示例数据）' : ''}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') console.error('这个端口已经被别的程序占用。换一个：PORT=8090 npm start / The port is taken: try PORT=8090 npm start');
  else console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
