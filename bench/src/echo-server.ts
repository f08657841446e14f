/** A Fastify that reads a JSON body and gives it back: what the road costs before anything is decided. */
import Fastify from 'fastify';

const app = Fastify({ bodyLimit: 1024 * 1024 });
app.post('/api/eligibility', (request) => request.body);
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
