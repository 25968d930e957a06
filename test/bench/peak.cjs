// Loaded into every measured process: at its end it notes the most memory that it ever held, in KiB.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => writeFileSync(process.env.PLANC_BENCH_PEAK, String(process.resourceUsage().maxRSS)));
