/** Writes docs/openapi.json as the server gives it at /api/openapi.json. `--check` fails where it is not fresh. */
import { createApp } from '../apps/server/src/app.ts';
import { readConfig } from '../apps/server/src/config.ts';
import { generated } from './generated-file.ts';

const app = await createApp(readConfig({}));
await app.ready();
generated('docs/openapi.json', `${JSON.stringify(app.swagger(), null, 1)}\n`);
await app.close();
