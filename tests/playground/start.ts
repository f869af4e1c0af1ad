/** `node tests/playground/start.ts [--port 8443]`: the sandbox on its own, to play with by hand. */
import { startPlayground } from './server.ts';

const at = process.argv.indexOf('--port');
const playground = await startPlayground({ port: at < 0 ? 8443 : Number(process.argv[at + 1]) });

console.log(`The sandbox listens on https://127.0.0.1:${playground.port} (start there; it lists the pages).`);
console.log('Chromium, with every host mapped to it:');
console.log(
  `  chromium --user-data-dir=$(mktemp -d) --ignore-certificate-errors '--host-resolver-rules=MAP * 127.0.0.1:${playground.port}' https://x.com/home`,
);
