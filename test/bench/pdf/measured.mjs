/**
 * Does a job once and prints how long it took, in milliseconds, how large its result is, and the most memory that the
 * process ever held, both in bytes.
 * @param {() => Promise<number> | number} job
 */
export async function measured(job) {
  const start = process.hrtime.bigint();
  const bytes = await job();
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  console.log(JSON.stringify({ ms, bytes, memory: process.resourceUsage().maxRSS * 1024 }));
}
